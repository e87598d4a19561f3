/**
 * Dates in the Extended Date/Time Format (EDTF, Library of Congress 2019; ISO 8601-2), as far as briefings need it:
 * a year, month or day, an interval of two, each with `~` (approximate), `?` (uncertain) or `%` (both) at its end,
 * and an open or unknown end (`2024-04-24/..`).
 */
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

/** Whether text is such a date: it exists in the calendar, and an interval does not end before it starts. */
export function isEdtf(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isDay(text);
  const [start = '', end = ''] = ends;
  if (ends.length > 2 || !(isDay(start) || isOpen(start)) || !(isDay(end) || isOpen(end))) return false;
  return earliest(start) <= latest(end);
}

/** Whether text is an interval of two dates whose end lies before its start. */
export function endsBeforeStart(text: string): boolean {
  const [start = '', end = '', ...more] = text.split('/');
  return more.length === 0 && isDay(start) && isDay(end) && earliest(start) > latest(end);
}

/** The first day that a date may mean, as YYYY-MM-DD, before all others where it is open: what timelines sort by. */
export function earliest(text: string): string {
  const [, year = '0000', month = '01', day = '01'] = DAY.exec(text.split('/')[0] ?? '') ?? [];
  return `${year}-${month}-${day}`;
}

/** The last day that a date may mean, as YYYY-MM-DD, after all others where it is open. */
export function latest(text: string): string {
  const [, year = '9999', month = '12', day] = DAY.exec(text.split('/').at(-1) ?? '') ?? [];
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

const isOpen = (end: string) => end === '..' || end === '';

function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Day 0 of the next month is the last of this one; years below 100 need setUTCFullYear. */
function daysIn(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
