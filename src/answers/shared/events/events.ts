import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import { firstMoment } from '../../../briefing/dates.js';
import type { Event } from '../../../briefing/file/schema.js';
import { EVENT_STATUSES, kindWord } from '../../../briefing/file/vocabulary.js';
import { readingOrder } from '../../../briefing/locator.js';
import { absent, reference, text } from '../../../document/build.js';
import type { Table } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { dateWords } from '../../../text/dates.js';
import { proposedCell, unreviewed } from '../draft.js';
import { given } from '../given.js';
import { placesCell, standingAndVoice, standingCell } from '../inlines.js';
import { entryReference, entryReferences, supportOf } from '../records.js';
import { support, type Thing, thing, words, yes } from '../schema.js';
import { sheet } from '../sheet.js';

/** The fields of an event. `support` comes from the claims that say that the event takes place. */
export const eventFields = {
  id: words,
  title: words,
  kind: words,
  status: v.picklist(EVENT_STATUSES),
  /** A date in EDTF. */
  when: v.optional(words),
  /** The time in the words of the source, if the source gives no date: 'next week'. */
  timing: v.optional(words),
  /** The duration in ISO 8601. */
  duration: v.optional(words),
  where: v.array(thing),
  who: v.array(thing),
  support: v.optional(support),
  /** Set if the event is unreviewed. */
  proposed: yes,
};

const eventRecord = v.strictObject(eventFields);
export type EventRecord = v.InferOutput<typeof eventRecord>;

export function eventOf(briefing: Briefing, event: Event): EventRecord {
  const { id, title, kind, label, status, when, timing, duration, where, who, claims, proposed } = event;
  return {
    id,
    title,
    kind: kindWord(kind, label),
    status,
    ...given({ when, timing, duration }),
    where: entryReferences(briefing, where),
    who: entryReferences(briefing, who),
    ...given({ support: supportOf(briefing, claims), proposed: proposed && true }),
  };
}

/** An event that has parts. Its status is included, since the title alone would suggest that it had taken place. */
export const wholeSchema = v.strictObject({ ...thing.entries, status: v.picklist(EVENT_STATUSES) });

export const wholeOf = (briefing: Briefing, id: string): v.InferOutput<typeof wholeSchema> => ({
  ...entryReference(briefing, id),
  status: briefing.get('events', id).status,
});

/** Sorts events by date. Events without a date come last, in the order of the source. */
export function inOrder(briefing: Briefing, events: readonly Event[]): Event[] {
  return events
    .map((event) => ({
      event,
      date: event.when === undefined ? '~' : firstMoment(event.when),
      place: firstPlace(briefing, event),
    }))
    .sort((a, b) => (a.date === b.date ? a.place - b.place : a.date < b.date ? -1 : 1))
    .map(({ event }) => event);
}

const firstPlace = (briefing: Briefing, event: Event): number =>
  briefing.claims(event.claims).reduce((least, { at }) => Math.min(least, readingOrder(at)), Infinity);

/**
 * The date in words or, if there is none, the source's words for the time in quotation marks; empty if both
 * are missing.
 */
export function whenInlines({ when, timing }: EventRecord): Inline[] {
  if (when !== undefined) return [text(dateWords(when))];
  return timing === undefined ? [] : [text(`“${timing}”`)];
}

/** Example: '3 of 7 events have no date.' Empty if all events have a date. */
export function undatedInlines(events: readonly EventRecord[]): Inline[] {
  const undated = events.filter(({ when }) => when === undefined).length;
  if (undated === 0) return [];
  if (undated === events.length) return [absent(noDates(events))];
  return [absent(`${undated} of ${events.length} events ${undated === 1 ? 'has' : 'have'} no date.`)];
}

/** The source may name weekdays or a season, which are not full dates. */
const noDates = (events: readonly EventRecord[]): string =>
  events.some(({ timing }) => timing !== undefined) ? 'No full dates are given.' : 'No dates are given.';

export const eventMention = ({ id, title }: Pick<EventRecord, 'id' | 'title'>): Inline =>
  reference(`events/${id}`, title);

export const eventStanding = ({ support: supported, proposed }: EventRecord): Inline[] => [
  ...standingAndVoice(supported),
  ...(supported?.proposed ? [] : unreviewed(proposed)),
];

const STATUS_WORDS: Readonly<Record<EventRecord['status'], string>> = {
  occurred: 'past',
  ongoing: 'current',
  planned: 'planned',
  unconfirmed: 'not confirmed',
  canceled: 'canceled',
  'not stated': 'status not stated',
};

export const statusWords = (status: EventRecord['status']): string => STATUS_WORDS[status];

/** An event. `whole` is the id of the event that it is part of. */
type Row = EventRecord & { readonly whole: string | undefined };

export const eventTable = (events: readonly Row[]): Table =>
  sheet(events, {
    Id: ({ id }) => id,
    Event: ({ title }) => title,
    Kind: ({ kind }) => kind,
    Status: ({ status }) => status,
    When: ({ when }) => when,
    "In the source's words": ({ timing }) => timing,
    Lasts: ({ duration }) => duration,
    Where: ({ where }) => names(where),
    Who: ({ who }) => names(who),
    'Part of': ({ whole }) => whole,
    Standing: ({ support }) => standingCell(support) ?? 'no claim',
    Use: ({ support }) => support?.use,
    Voice: ({ support }) => support?.voice.name,
    Places: ({ support }) => placesCell(support),
    Proposed: ({ proposed, support }) => proposedCell(proposed ?? support?.proposed),
  });

const names = (things: readonly Thing[]): string => things.map(({ name }) => name).join('; ');
