import type { Briefing } from '../briefing/briefing.js';
import { earliest, latest } from '../briefing/dates.js';
import type { Event } from '../briefing/file/schema.js';
import { inlines, lineBreak, next, paragraph, text } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import type { Moment, Phase, TimelinePicture } from '../document/pictures.js';
import { carried, eventEntry, originOf } from './entries.js';
import { inOrder, whenWords } from './events.js';
import { dataHead, eventRecord } from './records.js';
import { locators, standingAndVoice } from './support.js';
import { counted, mention } from './words.js';

type PhaseRule = Pick<Phase, 'name' | 'sign'> & { readonly statuses: readonly Event['status'][] };

const PHASES: readonly PhaseRule[] = [
  { name: 'Past', sign: 'past', statuses: ['occurred'] },
  { name: 'Current', sign: 'running', statuses: ['ongoing'] },
  { name: 'Planned', sign: 'planned', statuses: ['planned'] },
  { name: 'Not confirmed', sign: 'open', statuses: ['unconfirmed'] },
  { name: 'Called off', sign: 'off', statuses: ['cancelled'] },
  { name: 'Whether and when it happened is not stated', sign: 'unknown', statuses: ['not stated'] },
];

/** What came before, what runs, what is planned; undated things in the order of the source and said to be undated. */
export function timelineView(
  briefing: Briefing,
  chosen: readonly Event[] = briefing.all('events'),
): Document {
  const events = inOrder(briefing, chosen);
  return {
    title: `${briefing.file.title} · timeline`,
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
    blocks: [...timelineBlocks(briefing, events), next('briefing itinerary', 'briefing agenda')],
  };
}

/** The picture of the events and how many have no date, for every place that shows them. */
export function timelineBlocks(briefing: Briefing, events: readonly Event[]): Block[] {
  const undated = events.filter((event) => event.when === undefined).length;
  const picture = timelinePicture(briefing, events);
  return [...(events.length > 0 ? [picture] : []), paragraph(undatedWords(events.length, undated))];
}

const timelinePicture = (briefing: Briefing, events: readonly Event[]): TimelinePicture => ({
  kind: 'timeline',
  label: '',
  phases: PHASES.map(({ name, sign, statuses }) => ({
    name,
    sign,
    moments: events
      .filter((event) => statuses.includes(event.status))
      .map((event) => moment(briefing, event)),
  })).filter(({ moments }) => moments.length > 0),
});

const moment = (briefing: Briefing, event: Event): Moment => ({
  when: whenWords(event),
  what: [mention(briefing, event.id), ...partWords(briefing, event)],
  standing: inlines(standingAndVoice(briefing, event.claims)),
  at: locators(briefing, event.claims),
  ...(event.when === undefined ? {} : { span: span(event.when) }),
});

/** An end that is open or not known is drawn as a point. */
function span(when: string): Moment['span'] {
  const [first, last] = [earliest(when), latest(when)];
  if (when.endsWith('/..') || when.endsWith('/')) return { first, last: first };
  return { first: when.startsWith('..') || when.startsWith('/') ? last : first, last };
}

/** What it is part of, with the state of that where it is another one than the phase says of the event itself. */
function partWords(briefing: Briefing, { partOf, status }: Event): Inline[] {
  if (partOf === undefined) return [];
  const whole = briefing.get('events', partOf);
  const state = whole.status === status ? '' : `, status: ${whole.status}`;
  return [lineBreak, text(`part of: ${whole.title}${state}`, 'quiet')];
}

function undatedWords(events: number, undated: number): string {
  if (events === 0) return 'The source tells of no event.';
  if (undated === 0) return `${counted(events, 'event')}, all dated.`;
  const all = undated === events;
  return `${counted(events, 'event')}. The source gives ${all ? 'none of them' : `${undated} of them no`} ${all ? 'a ' : ''}date; the undated stand in the order of the source.`;
}
