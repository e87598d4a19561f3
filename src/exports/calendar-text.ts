import { lastDay } from '../answers/shared/events/time-span.js';
import { clean } from '../text/clean.js';

/** Content lines of a calendar: RFC 5545, 3.1 and 3.3.11. */

/** Writes a property with a multi-line TEXT value; a line break inside a line becomes a space. */
export const textLine = (name: string, ...lines: readonly string[]): string =>
  `${name}:${lines.map((line) => clean(line).replace(/[\\;,]/g, '\\$&')).join('\\n')}`;

/** Folds lines to at most 75 octets, between characters. */
export function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push('');
      octets = 1;
    }
    octets += size;
    parts[parts.length - 1] += character;
  }
  return parts.join('\r\n ');
}

/** The whole days that an event covers in a calendar. */
export interface Days {
  /** YYYYMMDD */
  readonly start: string;
  /** The day after the last, as for DTEND. */
  readonly end: string;
  readonly isExact: boolean;
}

/** The last possible day, whose next day could not be written. */
const LAST_DAY = '9999-12-31';

/** Ignores the time of day, which `timeLines` writes. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2})?)?([~?%]?)$/;

/**
 * Returns the days of a date, or the reason why it has none: calendar events must begin and end on a day.
 *
 * @param when an EDTF date; months, years and open intervals are not days
 * @param duration the ISO 8601 duration of an event that starts on a day; in days or weeks, it determines the last day
 */
export function calendarDays(when: string | undefined, duration?: string): Days | string {
  if (when === undefined) return 'no date';
  const [first = '', last = first, ...rest] = when.split('/');
  const start = DAY.exec(first);
  const end = DAY.exec(start && last === first ? lastDay(start[0].slice(0, 10), duration) + start[4] : last);
  if (rest.length > 0 || !start || !end) return reason(when, [first, last]);
  if (last.startsWith(LAST_DAY)) return `${when} is too late for a calendar`;
  return { start: digits(start), end: digits(dayAfter(end)), isExact: start[4] === '' && end[4] === '' };
}

function reason(when: string, ends: readonly string[]): string {
  const isOpen = ends.some((end) => end === '' || end === '..');
  return `${when} ${isOpen ? 'has an open end' : 'is not exact to the day'}`;
}

const digits = (parts: readonly string[]): string => parts.slice(1, 4).join('');

function dayAfter([, year = '', month = '', day = '']: readonly string[]): readonly string[] {
  const next = new Date(0);
  // The constructor would read years below 100 as 19xx.
  next.setUTCFullYear(Number(year), Number(month) - 1, Number(day) + 1);
  return ['', ...next.toISOString().slice(0, 10).split('-')];
}
