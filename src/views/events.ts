import { absent, text } from '../document/build.js';
import type { Inline } from '../document/document.js';
import type { Briefing } from '../model/briefing.js';
import { earliest } from '../model/edtf.js';
import { readingOrder } from '../model/locator.js';
import type { Event } from '../model/schema.js';

/** When an event is: its date, or else the source's own words for it, said to be no date. */
export function whenWords(event: Event): Inline[] {
  if (event.when !== undefined) return [text(event.when)];
  return event.timing === undefined ? [absent()] : [text(`“${event.timing}”, `), absent('no date')];
}

/** ISO 8601 durations of whole units in words: `P3D` is '3 days'; any other stays as it is. */
export function durationWords(duration: string): string {
  const [, count, unit] = /^P(?:T?)(\d+)([YMWDH])$/.exec(duration) ?? [];
  const name = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }[unit ?? ''];
  if (count === undefined || name === undefined) return duration;
  return `${count} ${name}${count === '1' ? '' : 's'}`;
}

/** Dated events by date; undated ones after them, in the order of the source. */
export function inOrder(briefing: Briefing, events: readonly Event[]): Event[] {
  const place = (event: Event) =>
    Math.min(...briefing.claims(event.claims).map((claim) => readingOrder(claim.at)));
  const key = (event: Event) => ({
    event,
    date: event.when ? earliest(event.when) : '~',
    place: place(event),
  });
  return events
    .map(key)
    .sort((a, b) => (a.date === b.date ? a.place - b.place : a.date < b.date ? -1 : 1))
    .map(({ event }) => event);
}
