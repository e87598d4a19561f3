/** The start and end of a timed event (RFC 5545). */
export interface CalendarTimes {
  /** `20310520T080000Z`, without the `Z` if the date has no zone. */
  readonly start: string;
  /** Absent if only the start is known. */
  readonly end?: string;
}

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Converts an EDTF date to start and end times, in UTC if it has a zone.
 *
 * @returns undefined if the start or end has no time, or only one of them has a zone (RFC 5545, 3.8.2.2)
 */
export function calendarTimes(when: string | undefined): CalendarTimes | undefined {
  const [first = '', last, ...rest] = (when ?? '').split('/');
  const start = dateTime(first);
  if (start === undefined || rest.length > 0) return undefined;
  if (last === undefined) return { start };
  const end = dateTime(last);
  if (end === undefined || end.endsWith('Z') !== start.endsWith('Z')) return undefined;
  // An end must be later than the start.
  return end === start ? { start } : { start, end };
}

function dateTime(text: string): string | undefined {
  const [, day, clock, seconds = ':00', zone] = TIME.exec(text) ?? [];
  if (day === undefined) return undefined;
  const local = `${day}T${clock}${seconds}`;
  if (zone === undefined) return compact(local);
  return `${compact(new Date(`${local}${zone}`).toISOString().slice(0, 19))}Z`;
}

const compact = (text: string): string => text.replace(/[-:]/g, '');
