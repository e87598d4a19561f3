import type { Briefing } from '../briefing/briefing.js';
import { firstMoment } from '../briefing/dates.js';
import type { Event } from '../briefing/file/schema.js';
import { readingOrder } from '../briefing/locator.js';
import { absent, text } from '../document/build.js';
import type { Inline } from '../document/inline.js';
import { dateWords } from '../text/date-words.js';

/** When an event is: its date in words, or else the source's own words for it, said to be no date. */
export function whenWords(event: Event): Inline[] {
  if (event.when !== undefined) return [text(dateWords(event.when))];
  return event.timing === undefined ? [absent()] : [text(`“${event.timing}”, `), absent('no date')];
}

/** '; status: cancelled' behind the title of an event that is neither planned nor past: the title does not tell. */
export const statusNote = ({ status }: Event): string =>
  status === 'planned' || status === 'occurred' ? '' : `; status: ${status}`;

/** Dated events by date; undated ones after them, in the order of the source. */
export function inOrder(briefing: Briefing, events: readonly Event[]): Event[] {
  const place = (event: Event) =>
    Math.min(...briefing.claims(event.claims).map((claim) => readingOrder(claim.at)));
  const key = (event: Event) => ({
    event,
    date: event.when ? firstMoment(event.when) : '~',
    place: place(event),
  });
  return events
    .map(key)
    .sort((a, b) => (a.date === b.date ? a.place - b.place : a.date < b.date ? -1 : 1))
    .map(({ event }) => event);
}
