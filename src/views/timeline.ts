import { column, heading, lineBreak, next, paragraph, table, text } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Briefing } from '../model/briefing.js';
import type { Event } from '../model/schema.js';
import { carried, eventEntry, originOf } from './entries.js';
import { inOrder, whenWords } from './events.js';
import { dataHead, eventRecord } from './records.js';
import { counted, locators, mention, standingAndVoice } from './words.js';

const GROUPS: readonly { readonly title: string; readonly statuses: readonly Event['status'][] }[] = [
  { title: 'What came before', statuses: ['occurred'] },
  { title: 'What runs', statuses: ['ongoing'] },
  { title: 'What is planned', statuses: ['planned'] },
  { title: 'Not confirmed', statuses: ['unconfirmed'] },
  { title: 'Called off', statuses: ['cancelled'] },
  { title: 'Whether and when it happened is not stated', statuses: ['not stated'] },
];

const COLUMNS = [
  column('When', 'fit'),
  column('What', 'fill'),
  column('Standing', 'fit'),
  column('In the source', 'fit'),
];

/** What came before, what runs, what is planned; undated things in the order of the source and said to be undated. */
export function timelineView(
  briefing: Briefing,
  chosen: readonly Event[] = briefing.all('events'),
): Document {
  const events = inOrder(briefing, chosen);
  const undated = events.filter((event) => event.when === undefined).length;
  return {
    title: `${briefing.file.title}: timeline`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'timeline'),
        events: events.map((event) => eventRecord(briefing, event)),
      };
    },
    get entries() {
      return carried(
        briefing,
        events.map((event) => eventEntry(briefing, event)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...GROUPS.flatMap(({ title, statuses }) =>
        group(
          briefing,
          title,
          events.filter((event) => statuses.includes(event.status)),
        ),
      ),
      paragraph(undatedWords(events.length, undated)),
      next('briefing itinerary', 'briefing agenda'),
    ],
  };
}

function group(briefing: Briefing, title: string, events: readonly Event[]): Block[] {
  if (events.length === 0) return [];
  const rows = events.map((event) => [
    whenWords(event),
    [mention(briefing, event.id), ...partWords(briefing, event)],
    standingAndVoice(briefing, event.claims),
    locators(briefing, event.claims),
  ]);
  return [heading(1, title), table(title, COLUMNS, rows)];
}

const partWords = (briefing: Briefing, event: Event) =>
  event.partOf ? [lineBreak, text(`part of: ${briefing.nameOf(event.partOf)}`, 'quiet')] : [];

function undatedWords(events: number, undated: number): string {
  if (events === 0) return 'The source tells of no event.';
  if (undated === 0) return `${counted(events, 'event')}, all dated.`;
  const all = undated === events;
  return `${counted(events, 'event')}. The source gives ${all ? 'none of them' : `${undated} of them no`} ${all ? 'a ' : ''}date; the undated stand in the order of the source.`;
}
