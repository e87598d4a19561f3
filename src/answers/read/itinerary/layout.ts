import { heading, joined, list, next, paragraph, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { durationWords } from '../../../text/dates.js';
import type { Layout } from '../../answer.js';
import {
  eventMention,
  eventStanding,
  statusWords,
  undatedInlines,
  whenInlines,
} from '../../shared/events/events.js';
import { inLines, inParentheses, mention, standingAndVoice } from '../../shared/inlines.js';
import type { StatementRecord } from '../../shared/schema.js';
import type { ItineraryRecord, Participant, Stage } from './record.js';

type Trip = ItineraryRecord['trips'][number];

export function layout({ briefing, trips }: ItineraryRecord): Layout {
  const undated = undatedInlines(trips.flatMap(({ parts, ...trip }) => [trip, ...parts]));
  return {
    title: `${briefing.title}: itinerary`,
    blocks: [
      ...trips.flatMap(tripBlocks),
      ...(undated.length > 0 ? [paragraph(undated)] : []),
      next('briefing timeline', 'briefing gaps'),
    ],
  };
}

/**
 * Names each person once, with the person's office: below the title or, for people who join later, with the
 * part of the trip that they join.
 */
function tripBlocks(trip: Trip): Block[] {
  const shown = new Set<string>();
  const introduced = new Set(trip.who.map(({ id }) => id));
  const claims = unsaid(trip, shown);
  return [
    heading(1, trip.title, `events/${trip.id}`),
    paragraph(headWords(trip)),
    ...claims.map((claim) => paragraph(claim)),
    ...(trip.parts.length > 0
      ? [list(trip.parts.map((part) => partWords(part, trip, introduced, shown)))]
      : []),
  ];
}

function headWords(trip: Trip): Inline[] {
  const { status, duration, where, who } = trip;
  const state = status === 'planned' ? [] : [[text(statusWords(status))]];
  const parts: Inline[][] = [
    [...eventStanding(trip)],
    ...state,
    whenInlines(trip),
    duration === undefined ? [] : [text(durationWords(duration))],
    ...where.map((place) => [mention(place)]),
    ...named(who),
  ];
  return joined(
    parts.filter((part) => part.length > 0),
    ' · ',
  );
}

const MAX_SHOWN = 12;

function named(who: readonly Participant[]): Inline[][] {
  const shown = who
    .slice(0, MAX_SHOWN)
    .map((one) => [mention(one), ...(one.role === undefined ? [] : roleWords(one.role))]);
  return who.length > MAX_SHOWN ? [...shown, [text(`and ${who.length - MAX_SHOWN} more`)]] : shown;
}

const roleWords = ({ text: words, support }: StatementRecord): Inline[] => [
  text(`, ${words}`),
  ...(support === undefined ? [] : inParentheses('', standingAndVoice(support))),
];

/** Returns the claims about the trip as a whole. Claims about a part are shown with that part. */
function unsaid(trip: Trip, shown: Set<string>): Inline[][] {
  const ofParts = new Set(trip.parts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return sentences(
    trip.claims.filter(({ id, text: words }) => !ofParts.has(id) && !repeats(trip.title, words)),
    shown,
  );
}

/** Returns true if a sentence adds nothing but a day to a title. */
const repeats = (title: string, sentence: string): boolean =>
  sentence.startsWith(title) && sentence.length - title.length <= ' on Wednesday.'.length;

/** Returns the claims that explain why a part of a trip is uncertain, since the title does not show the uncertainty. */
function doubts({ status, claims, support }: Stage, shown: Set<string>): Inline[][] {
  const isOpen = status === 'unconfirmed' || support?.use === 'not as fact';
  const open = claims.filter((claim) => claim.support.use === 'not as fact');
  return isOpen ? sentences(open.length > 0 ? open : claims, shown) : [];
}

function sentences(claims: Stage['claims'], shown: Set<string>): Inline[][] {
  const fresh = claims.filter(({ id }) => !shown.has(id));
  for (const { id } of fresh) shown.add(id);
  return fresh.map(({ text: words, support }) => inParentheses(words, standingAndVoice(support)));
}

function partWords(part: Stage, trip: Trip, introduced: Set<string>, shown: Set<string>): Inline[] {
  const joining = part.who.filter(({ id }) => !introduced.has(id));
  for (const { id } of joining) introduced.add(id);
  const lines: Inline[][] = [
    [...titleWords(part, trip), ...inParentheses('', eventStanding(part))],
    ...(joining.length > 0 ? [[text('with '), ...joined(named(joining), '; ')]] : []),
    ...doubts(part, shown),
  ];
  return inLines(lines);
}

/**
 * The title of a part with its date, duration, status and places. The status is left out if the whole trip
 * has the same status, and places are left out if the title names them.
 */
function titleWords(part: Stage, trip: Trip): Inline[] {
  const { title, status, duration, where } = part;
  const when = whenInlines(part);
  const further = [
    ...(duration === undefined ? [] : [durationWords(duration)]),
    ...(status === trip.status ? [] : [statusWords(status)]),
    ...where.slice(0, MAX_SHOWN).flatMap(({ name }) => (title.includes(name) ? [] : [name])),
  ];
  return [
    ...(when.length > 0 ? [...when, text(': ')] : []),
    eventMention(part),
    ...(further.length > 0 ? [text(`, ${further.join(', ')}`)] : []),
  ];
}
