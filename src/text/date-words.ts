import { MONTHS } from './months.js';

/** Converts dates and durations to words, which always include any uncertainty. */

const DOUBTS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
const OPEN_ENDS: Readonly<Record<string, string>> = { '..': 'open', '': 'not known' };

/**
 * Converts an EDTF date to words: `2031-05-20` is '20 May 2031', `2031-05-20~` 'about 20 May 2031',
 * `2031-05-20/2031-05-22` '20 May 2031 to 22 May 2031', `2031-05-20T10:00+02:00` '20 May 2031, 10:00 (UTC+2)'.
 */
export function dateWords(date: string): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return dayWords(start);
  const [opening, ending] = [OPEN_ENDS[start], OPEN_ENDS[end]];
  if (opening === undefined && ending === undefined) return `${dayWords(start)} to ${dayWords(end)}`;
  const from = opening === undefined ? `from ${dayWords(start)}` : `beginning ${opening}`;
  return `${from}, ${ending === undefined ? `until ${dayWords(end)}` : `end ${ending}`}`;
}

function dayWords(written: string): string {
  const doubt = DOUBTS[written.slice(-1)];
  const day = doubt === undefined ? written : written.slice(0, -1);
  return `${doubt ?? ''}${calendarWords(day)}`;
}

/** Converts one date. Text that is not a date is not changed. */
function calendarWords(written: string): string {
  const [, year, month, day, clock, zone] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(written) ??
    [];
  const name = month === undefined ? '' : MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return written;
  const words = `${Number(day ?? 0) || ''} ${name} ${year}`.trim();
  return clock === undefined
    ? words
    : `${words}, ${clock}${zone === undefined ? '' : ` (${zoneWords(zone)})`}`;
}

/** Returns 'UTC', 'UTC+2' or 'UTC+5:30'. */
function zoneWords(zone: string): string {
  if (zone === 'Z') return 'UTC';
  const minutes = zone.slice(4);
  return `UTC${zone[0]}${Number(zone.slice(1, 3))}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The units of time. Hours, minutes and seconds follow a `T`. */
const UNITS = new Map(
  Object.entries({ Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }),
);

/**
 * Converts ISO 8601 durations to words: `P3D` is '3 days', `PT90M` '90 minutes', `P1DT2H` '1 day, 2 hours'. Any other
 * text is not changed.
 */
export function durationWords(duration: string): string {
  const [, days = '', time = ''] =
    /^P((?:\d+(?:[.,]\d+)?[YMWD])*)(?:T((?:\d+(?:[.,]\d+)?[HMS])+))?$/.exec(duration) ?? [];
  const parts = [...partsOf(days, ''), ...partsOf(time, 'T')];
  return parts.length === 0 ? duration : parts.join(', ');
}

function partsOf(text: string, before: string): string[] {
  const parts = text.match(/\d+(?:[.,]\d+)?[A-Z]/g) ?? [];
  return parts.map((part) => {
    const count = part.slice(0, -1).replace(',', '.');
    return `${count} ${UNITS.get(before + part.slice(-1))}${count === '1' ? '' : 's'}`;
  });
}
