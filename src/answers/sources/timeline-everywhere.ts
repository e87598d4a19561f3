import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { firstMoment } from '../../briefing/dates.js';
import { next, paragraph, table, text, type Words } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Answer, Layout } from '../answer.js';
import { section } from '../shared/capped.js';
import { columnsOf } from '../shared/columns.js';
import {
  type EventRecord,
  eventFields,
  eventOf,
  eventStanding,
  statusWords,
  whenInlines,
} from '../shared/events/events.js';
import { given } from '../shared/given.js';
import { briefingHeadOf } from '../shared/records.js';
import { briefingHead, generalHead, words } from '../shared/schema.js';
import { sheet } from '../shared/sheet.js';

/** The events of all known briefings in one timeline. Events without a date come last. */

const schema = () =>
  v.strictObject({
    ...generalHead('timeline-everywhere'),
    events: v.array(
      v.strictObject({
        briefing: briefingHead,
        /** The value of `-b` that opens the briefing. */
        briefingOption: words,
        asOf: v.optional(words),
        event: v.strictObject(eventFields),
      }),
    ),
  });

export type TimelineEverywhereRecord = v.InferOutput<ReturnType<typeof schema>>;

export function makeTimelineEverywhere(
  opened: readonly { readonly briefing: Briefing; readonly briefingOption: string }[],
): TimelineEverywhereRecord {
  const events = opened.flatMap(({ briefing, briefingOption }) => {
    const { asOf } = briefing.file;
    const head = { briefing: briefingHeadOf(briefing.file), briefingOption, ...given({ asOf }) };
    return briefing.all('events').map((event) => ({ ...head, event: eventOf(briefing, event) }));
  });
  return {
    kind: 'timeline-everywhere',
    version: 1,
    events: events.sort((a, b) => momentOf(a.event) - momentOf(b.event)),
  };
}

const momentOf = ({ when }: EventRecord): number =>
  when === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(firstMoment(when));

function layout({ events }: TimelineEverywhereRecord): Layout {
  const dated = events.filter(({ event }) => event.when !== undefined);
  const undated = groupedBy(
    events.filter(({ event }) => event.when === undefined),
    ({ briefingOption }) => briefingOption,
  );
  return {
    title: 'Timeline of all briefings',
    blocks: [
      ...(events.length === 0 ? [paragraph('The briefings have no events.')] : []),
      ...(dated.length === 0 ? [] : [table('', COLUMNS, dated.map(row))]),
      ...[...undated.values()].flatMap(undatedBlocks),
      next(...events.slice(0, 1).map(({ briefingOption }) => `briefing timeline -b ${briefingOption}`)),
    ],
  };
}

const COLUMNS = columnsOf({ When: 'fill', What: 'fill', Briefing: 'fill' });

type Entry = TimelineEverywhereRecord['events'][number];

const row = ({ briefing, event }: Entry): Words[] => [whenInlines(event), eventWords(event), briefing.title];

function undatedBlocks(entries: readonly Entry[]): Block[] {
  const title = entries[0]?.briefing.title ?? '';
  return section(1, `${title}: without a date`, entries, ({ event }) => [
    ...eventWords(event),
    ...(event.timing === undefined ? [] : [text(', '), ...whenInlines(event)]),
  ]);
}

/**
 * The title and standing of an event. The status follows unless the event has occurred or the standing is the
 * same word.
 */
const eventWords = (event: EventRecord): Inline[] => [
  text(`${event.title} `),
  ...eventStanding(event),
  ...(event.status === 'occurred' || event.status === event.support?.standing
    ? []
    : [text(`, ${statusWords(event.status)}`)]),
];

const eventSheet = ({ events }: TimelineEverywhereRecord): Table =>
  sheet(events, {
    When: ({ event }) => event.when ?? event.timing,
    Event: ({ event }) => event.title,
    Status: ({ event }) => event.status,
    Standing: ({ event }) => event.support?.standing,
    Voice: ({ event }) => event.support?.voice.name,
    Briefing: ({ briefing }) => briefing.id,
    'As of': ({ asOf }) => asOf,
  });

export const timelineEverywhere: Answer<TimelineEverywhereRecord> = {
  kind: 'timeline-everywhere',
  schema,
  layout,
  table: eventSheet,
};
