import { MONTHS } from './months.js';

/**
 * Converts a date in words to EDTF: '20 May 2031', 'May 20, 2031' and '20. May 2031' become 2031-05-20, 'May 2031'
 * becomes 2031-05, '20 May 2031 to 22 May 2031' an interval, '20 May 2031, 10:00' a day with a time, and '20 May 2031,
 * 10:00 (UTC+2)' one with a time zone.
 *
 * @returns the text unchanged if it is not such a date
 */
export function readDate(written: string): string {
  const text = written.trim();
  if (text.length > MAX_LENGTH) return written;
  const ends = text.split(/ to | until | – /);
  const read = ends.map(readEnd);
  if (ends.length > 2 || read.includes(undefined)) return written;
  return read.join('/');
}

const MAX_LENGTH = 120;

const NUMBERED = new Map(
  MONTHS.flatMap((name, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [name, name.slice(0, 3), ...(name === 'September' ? ['Sept'] : [])].map(
      (form) => [form.toLowerCase(), number] as const,
    );
  }),
);

const ISO = /^\d{4}(?:-\d{2}){0,2}$/;
const DAY_FIRST = /^(?:(\d{1,2})\.? )?([A-Za-z]+)\.?,? (\d{4})$/;
const MONTH_FIRST = /^([A-Za-z]+)\.? (\d{1,2}),? (\d{4})$/;
const TIME =
  /^(.*\d{4}),? (?:at )?(\d{1,2}):(\d{2})(?: ?\(?(?:UTC|GMT|(Z))(?:([+-]\d{1,2})(?::(\d{2}))?)?\)?)?$/;

function readEnd(text: string): string | undefined {
  const [whole, day = '', hour = '', minute] = TIME.exec(text) ?? [];
  if (whole === undefined) return readDay(text);
  const date = readDay(day);
  return date === undefined ? undefined : `${date}T${hour.padStart(2, '0')}:${minute}${zoneIn(whole)}`;
}

/** Returns `Z` or an offset in hours and minutes; an empty string if there is no time zone. */
function zoneIn(text: string): string {
  const [zone, hours, minutes = '00'] = /(?:UTC|GMT|Z)(?:([+-]\d{1,2})(?::(\d{2}))?)?/.exec(text) ?? [];
  if (zone === undefined) return '';
  return hours === undefined ? 'Z' : `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes}`;
}

function readDay(text: string): string | undefined {
  if (ISO.test(text)) return text;
  const [, month = '', day, year] = MONTH_FIRST.exec(text) ?? dayFirst(text);
  const number = NUMBERED.get(month.toLowerCase());
  if (number === undefined || year === undefined) return undefined;
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}

function dayFirst(text: string): readonly (string | undefined)[] {
  const [whole, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return [whole, month, day, year];
}
