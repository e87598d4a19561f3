/** When an event with a time of day begins and ends, as RFC 5545 has it. */
export interface CalendarTimes {
  /** `20310520T080000Z`, without the `Z` where the date names no zone. */
  readonly start: string;
  /** Absent where only the beginning is known. */
  readonly end?: string;
}

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The times of a date of EDTF, in UTC where it names a zone.
 *
 * @returns undefined where an end of it has no time of day
 */
export function calendarTimes(when: string | undefined): CalendarTimes | undefined {
  const [first = '', last, ...rest] = (when ?? '').split('/');
  const start = dateTime(first);
  if (start === undefined || rest.length > 0) return undefined;
  if (last === undefined) return { start };
  const end = dateTime(last);
  return end === undefined ? undefined : { start, end };
}

function dateTime(text: string): string | undefined {
  const [, day, clock, seconds = ':00', zone] = TIME.exec(text) ?? [];
  if (day === undefined) return undefined;
  const local = `${day}T${clock}${seconds}`;
  if (zone === undefined) return compact(local);
  return `${compact(new Date(`${local}${zone}`).toISOString().slice(0, 19))}Z`;
}

const compact = (text: string): string => text.replace(/[-:]/g, '');
