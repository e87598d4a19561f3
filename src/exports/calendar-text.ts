import { lastDay } from '../answers/shared/events/time-span.js';
import { isOpen } from '../briefing/dates.js';
import { clean } from '../text/clean.js';

/** Writes a property with a TEXT value, which may have several lines (RFC 5545, 3.3.11). */
export const textLine = (name: string, ...lines: readonly string[]): string =>
  `${name}:${lines.map((line) => clean(line).replace(/[\\;,]/g, '\\$&')).join('\\n')}`;

/** Folds a line into lines of at most 75 octets (RFC 5545, 3.1), without splitting characters. */
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
  /** The first day, as YYYYMMDD. */
  readonly start: string;
  /** The day after the last day, as for DTEND. */
  readonly end: string;
  readonly isExact: boolean;
}

/** The last day with a four-digit year. The day after it cannot be written as YYYYMMDD. */
const LAST_DAY = '9999-12-31';

/** Matches a day and its qualifier. A time of day is ignored here, since `timeLines` writes it. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2})?)?([~?%]?)$/;

/**
 * Returns the days that a date covers. If the date is not exact to the day, returns the reason why it does not fit in a
 * calendar.
 *
 * @param when an EDTF date; months, years and open intervals are not days
 * @param duration the ISO 8601 duration of an event that starts on a day; if it is in days or weeks, it determines the
 * last day
 */
export function calendarDays(when: string | undefined, duration?: string): Days | string {
  if (when === undefined) return 'no date';
  const [first = '', last = first, ...rest] = when.split('/');
  const start = DAY.exec(first);
  const end = DAY.exec(start && last === first ? `${lastDay(start[1] ?? '', duration)}${start[2]}` : last);
  if (rest.length > 0 || !start || !end) return reason(when, [first, last]);
  if (last.startsWith(LAST_DAY)) return `${when} is too late for a calendar`;
  const isExact = start[2] === '' && end[2] === '';
  return { start: digits(start[1] ?? ''), end: digits(dayAfter(end[1] ?? '')), isExact };
}

function reason(when: string, ends: readonly string[]): string {
  return `${when} ${ends.some(isOpen) ? 'has an open end' : 'is not exact to the day'}`;
}

const digits = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + MILLISECONDS_A_DAY).toISOString().slice(0, 10);

const MILLISECONDS_A_DAY = 86_400_000;
