/**
 * The subset of the Extended Date/Time Format (EDTF, Library of Congress 2019; ISO 8601-2) that briefings use: a
 * year, month or day; a day with a time and a time zone (`2031-05-20T10:00+02:00`); an interval, of which either the
 * start or the end can be open (`2024-04-24/..`). A date can end in `~` (approximate), `?` (uncertain) or `%` (both).
 */
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** Returns true if a text is an EDTF date that exists in the calendar. An interval must not end before it starts. */
export function isEdtf(text: string): boolean {
  const [start = '', end, ...more] = text.split('/');
  if (end === undefined) return isDate(start);
  const areEnds = [start, end].every((one) => isDate(one) || isOpen(one));
  return more.length === 0 && areEnds && !isReversed(start, end);
}

/** Returns true if a text is an interval that ends before it starts. */
export function endsBeforeStart(text: string): boolean {
  const [start = '', end = '', ...more] = text.split('/');
  return more.length === 0 && isDate(start) && isDate(end) && isReversed(start, end);
}

function isReversed(start: string, end: string): boolean {
  const [from, to] = [instantOf(start), instantOf(end)];
  return from !== undefined && to !== undefined ? from > to : earliest(start) > latest(end);
}

/**
 * Returns the first day that a date can mean, as YYYY-MM-DD. If the start is open, the result sorts before all other
 * days.
 */
export function earliest(text: string): string {
  const first = text.split('/')[0] ?? '';
  const [, year = '0000', month = '01', day = '01'] = TIME.exec(first) ?? DAY.exec(first) ?? [];
  return `${year}-${month}-${day}`;
}

/**
 * Returns the last day that a date can mean, as YYYY-MM-DD. If the end is open, the result sorts after all other days.
 */
export function latest(text: string): string {
  const last = text.split('/').at(-1) ?? '';
  const [, year = '9999', month = '12', day] = TIME.exec(last) ?? DAY.exec(last) ?? [];
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

/**
 * Returns a sort key for timelines: the first moment that a date can mean. Times with a time zone are
 * converted to UTC.
 */
export function firstMoment(text: string): string {
  return instantOf(text.split('/')[0] ?? '') ?? `${earliest(text)}T00:00`;
}

/**
 * Converts a date with a time to the form YYYY-MM-DDTHH:MM:SS, in UTC if it has a time zone; returns
 * undefined for a date without a time.
 */
export function instantOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second = '00', zone] = TIME.exec(text) ?? [];
  if (year === undefined) return undefined;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const shift = zone === undefined || zone === 'Z' ? 0 : offsetOf(zone);
  return shift === 0 ? local : new Date(Date.parse(`${local}Z`) - shift * 60_000).toISOString().slice(0, 19);
}

function offsetOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

export const isOpen = (end: string): boolean => end === '..' || end === '';

const isDate = (text: string): boolean => isDay(text) || isTime(text);

function isTime(text: string): boolean {
  const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = TIME.exec(text) ?? [];
  if (year === undefined || !isDay(`${year}-${month}-${day}`)) return false;
  const inDay = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return inDay && (zone === 'Z' || (Math.abs(offsetOf(zone)) <= 14 * 60 && Number(zone.slice(4)) < 60));
}

function isDay(text: string): boolean {
  const [, year, month = '01', day = '01'] = DAY.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/**
 * Returns the number of days in a month. Day 0 of the next month is the last day of the month. Years below
 * 100 require setUTCFullYear.
 */
function daysIn(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/**
 * ISO 8601 durations (section 5.5.2): years, months, weeks and days and, after a `T`, hours, minutes and
 * seconds. All are whole numbers, except that the smallest unit can have a decimal fraction: `P3D`, `PT90M`,
 * `P1DT2H`, `PT1.5H`.
 */
const NUMBER = '\\d{1,9}';
const LAST = `${NUMBER}(?:[.,]\\d{1,9})?`;
const DURATION = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${LAST}D)?(?:T(?=.)(?:${LAST}H)?(?:${LAST}M)?(?:${LAST}S)?)?$`,
);

export const isDuration = (text: string): boolean => DURATION.test(text);
