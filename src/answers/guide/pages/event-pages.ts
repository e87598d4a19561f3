import { fact, facts, joined, list, paragraph, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { durationWords } from '../../../text/dates.js';
import type { ItineraryRecord, Stage } from '../../read/itinerary/record.js';
import type { TimelineRecord } from '../../read/timeline.js';
import {
  type EventRecord,
  eventMention,
  eventStanding,
  undatedInlines,
  whenInlines,
} from '../../shared/events/events.js';
import { mention } from '../../shared/inlines.js';
import { fresh, type Shown } from './shown.js';

/** Lists the trips and their parts, one line each, and the people without their offices, which an earlier page gives. */
export function itineraryPage({ trips }: ItineraryRecord, shown: Shown): Block[] {
  if (trips.length === 0) return [paragraph('No trip is planned.')];
  const undated = undatedInlines(trips.flatMap(({ parts, ...trip }) => [trip, ...parts]));
  return [
    ...trips.flatMap((trip): Block[] => {
      for (const { id } of [trip, ...trip.parts]) shown.events.add(id);
      return [
        paragraph([...stageWords(trip), ...peopleWords(trip)]),
        ...(trip.parts.length > 0 ? [list(trip.parts.map(stageWords))] : []),
      ];
    }),
    paragraph(undated),
  ];
}

/** Lists past, current and planned events that are not on an earlier page. */
export function timelinePage({ phases }: TimelineRecord, shown: Shown): Block[] {
  const lines = phases.flatMap(({ name, events }) => {
    const own = fresh(events, shown.events, ({ id }) => id);
    return own.length === 0 ? [] : [fact(name, ...own.map(eventWords))];
  });
  return lines.length === 0 ? [paragraph('All events are on earlier pages.')] : [facts(...lines)];
}

function stageWords({ duration, ...stage }: Stage): Inline[] {
  const words = duration === undefined ? [] : [text(`, ${durationWords(duration)}`)];
  return [...dated(stage), eventMention(stage), ...words, text(' '), ...eventStanding(stage)];
}

const eventWords = (event: EventRecord): Inline[] => [
  ...dated(event),
  eventMention(event),
  text(' '),
  ...eventStanding(event),
];

function dated(event: EventRecord): Inline[] {
  const when = whenInlines(event);
  return when.length === 0 ? [] : [...when, text(': ')];
}

const peopleWords = ({ who }: Stage): Inline[] =>
  who.length === 0 ? [] : [text(' · '), ...joined(who.slice(0, 12).map(mention))];
