import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Event } from '../../briefing/file/schema.js';
import { lineBreak, next, paragraph, quiet } from '../../document/build.js';
import type { Table } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import type { Moment, Phase, TimelinePicture } from '../../document/pictures.js';
import type { Answer, Layout } from '../answer.js';
import {
  eventFields,
  eventMention,
  eventOf,
  eventStanding,
  eventTable,
  inOrder,
  statusWords,
  undatedInlines,
  whenInlines,
  wholeOf,
  wholeSchema,
} from '../shared/events/events.js';
import { spanOf } from '../shared/events/time-span.js';
import { given } from '../shared/given.js';
import { headOf } from '../shared/records.js';
import { recordHead } from '../shared/schema.js';

/** Past, current and planned events. Dated events are sorted by date; the others follow in the order of the source. */

const PHASES = [
  { name: 'Past', sign: 'past', status: 'occurred' },
  { name: 'Current', sign: 'running', status: 'ongoing' },
  { name: 'Planned', sign: 'planned', status: 'planned' },
  { name: 'Not confirmed', sign: 'open', status: 'unconfirmed' },
  { name: 'Canceled', sign: 'off', status: 'canceled' },
  { name: 'Status not stated', sign: 'unknown', status: 'not stated' },
] as const satisfies readonly (Pick<Phase, 'name' | 'sign'> & { readonly status: Event['status'] })[];

const schema = () =>
  v.strictObject({
    ...recordHead('timeline'),
    phases: v.array(
      v.strictObject({
        name: v.picklist(PHASES.map(({ name }) => name)),
        events: v.array(v.strictObject({ ...eventFields, partOf: v.optional(wholeSchema) })),
      }),
    ),
  });

export type TimelineRecord = v.InferOutput<ReturnType<typeof schema>>;
type PhaseRecord = TimelineRecord['phases'][number];
type EventRow = PhaseRecord['events'][number];

/** @param chosen the events to show, in any order */
export function makeTimeline(
  briefing: Briefing,
  chosen: readonly Event[] = briefing.all('events'),
): TimelineRecord {
  const events = inOrder(briefing, chosen);
  const phases = PHASES.map(({ name, status }) => ({
    name,
    events: events.filter((event) => event.status === status).map((event) => eventRow(briefing, event)),
  }));
  return { ...headOf(briefing, 'timeline'), phases: phases.filter((phase) => phase.events.length > 0) };
}

const eventRow = (briefing: Briefing, event: Event): EventRow => ({
  ...eventOf(briefing, event),
  ...given({ partOf: event.partOf === undefined ? undefined : wholeOf(briefing, event.partOf) }),
});

function layout({ briefing, phases }: TimelineRecord): Layout {
  const events = phases.flatMap((phase) => phase.events);
  const undated = undatedInlines(events);
  return {
    title: `${briefing.title}: timeline`,
    blocks: [
      ...(events.length > 0 ? [picture(phases)] : [paragraph('The briefing has no events.')]),
      ...(undated.length > 0 ? [paragraph(undated)] : []),
      next(events.some(({ kind }) => kind === 'trip') ? 'briefing itinerary' : 'briefing overview'),
    ],
  };
}

const picture = (phases: readonly PhaseRecord[]): TimelinePicture => ({
  kind: 'timeline',
  label: '',
  phases: phases.map((phase) => ({
    name: phase.name,
    sign: PHASES.find(({ name }) => name === phase.name)?.sign ?? 'unknown',
    moments: phase.events.map((event) => moment(event, showsWhole(phases, phase))),
  })),
});

/**
 * Returns true if each event in a phase should name the event that it is part of. That is unnecessary if
 * there is only one such event and it is in the same phase.
 */
function showsWhole(phases: readonly PhaseRecord[], phase: PhaseRecord): boolean {
  const wholes = new Set(phases.flatMap(({ events }) => events.flatMap(({ partOf }) => partOf?.id ?? [])));
  return wholes.size > 1 || !phase.events.some(({ id }) => wholes.has(id));
}

function moment(event: EventRow, withWhole: boolean): Moment {
  return {
    when: whenInlines(event),
    what: [eventMention(event), ...(withWhole ? wholeWords(event) : [])],
    standing: eventStanding(event),
    at: [],
    ...given({ span: spanOf(event) }),
  };
}

function wholeWords({ partOf, status }: EventRow): Inline[] {
  if (partOf === undefined) return [];
  const state = partOf.status === status ? '' : ` (${statusWords(partOf.status)})`;
  return [lineBreak, quiet(`part of: ${partOf.name}${state}`)];
}

const timelineTable = ({ phases }: TimelineRecord): Table =>
  eventTable(phases.flatMap(({ events }) => events.map((event) => ({ ...event, whole: event.partOf?.id }))));

export const timeline: Answer<TimelineRecord> = {
  kind: 'timeline',
  schema,
  layout,
  table: timelineTable,
  exports: true,
};
