import { lastDay } from '../answers/shared/events/time-span.js';

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
