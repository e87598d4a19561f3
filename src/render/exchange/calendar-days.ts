/** The whole days that an event takes in a calendar. */
export interface Days {
  /** YYYYMMDD */
  readonly start: string;
  /** The day after the last, as DTEND has it. */
  readonly end: string;
  /** Whether the date stands without a mark of doubt. */
  readonly isExact: boolean;
}

/** The day after it cannot be written. */
const LAST_DAY = '9999-12-31';

/** A time of day is left aside: that of an event with a time at both ends is in calendar-times.ts. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2})?)?([~?%]?)$/;

/**
 * The days of a date, or in words why it has none: a calendar can only hold what begins and ends on a day.
 *
 * @param when an EDTF date; months, years and intervals with an open end are no days
 */
export function calendarDays(when: string | undefined): Days | string {
  if (when === undefined) return 'no date';
  const [first = '', last = first, ...rest] = when.split('/');
  const [start, end] = [DAY.exec(first), DAY.exec(last)];
  if (rest.length > 0 || !start || !end) return reason(when, [first, last]);
  if (last.startsWith(LAST_DAY)) return `${when} is beyond what calendars hold`;
  return { start: digits(start), end: digits(dayAfter(end)), isExact: start[4] === '' && end[4] === '' };
}

function reason(when: string, ends: readonly string[]): string {
  const isOpen = ends.some((end) => end === '' || end === '..');
  return `${when} ${isOpen ? 'has an open end' : 'is not to the day'}`;
}

const digits = (parts: readonly string[]): string => parts.slice(1, 4).join('');

function dayAfter([, year = '', month = '', day = '']: readonly string[]): readonly string[] {
  const next = new Date(0);
  // Years below 100 would be taken for 19xx by the constructor.
  next.setUTCFullYear(Number(year), Number(month) - 1, Number(day) + 1);
  return ['', ...next.toISOString().slice(0, 10).split('-')];
}
