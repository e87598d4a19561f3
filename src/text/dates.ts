export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const DOUBTS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
const OPEN_ENDS: Readonly<Record<string, string>> = { '..': 'open', '': 'not known' };

/**
 * Converts an EDTF date to words, including any uncertainty. `2031-05-20` becomes '20 May 2031', `2031-05-20~` becomes
 * 'about 20 May 2031', `2031-05-20/2031-05-22` becomes '20 May 2031 to 22 May 2031', and `2031-05-20T10:00+02:00`
 * becomes '20 May 2031, 10:00 (UTC+2)'.
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
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/**
 * Converts an ISO 8601 duration to words. `P3D` becomes '3 days', `PT90M` becomes '90 minutes', and `P1DT2H` becomes '1
 * day, 2 hours'. Other text is returned unchanged.
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
    return `${count} ${UNITS[before + part.slice(-1)]}${count === '1' ? '' : 's'}`;
  });
}

/**
 * Converts a date in words to EDTF. '20 May 2031', 'May 20, 2031' and '20. May 2031' become 2031-05-20, and 'May 2031'
 * becomes 2031-05. '20/5/2031' is read only if it is unambiguous. The words can also give an interval ('20 May 2031 to
 * 22 May 2031'), a time ('20 May 2031, 10:00') and a time zone ('20 May 2031, 10:00 (UTC+2)').
 *
 * @returns the text unchanged if it is not a date of this form
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

/** The numbers of the months, by their lowercase names and abbreviations. */
const NUMBERED = new Map(
  MONTHS.flatMap((name, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [name, name.slice(0, 3), ...(name === 'September' ? ['Sept'] : [])].map(
      (form) => [form.toLowerCase(), number] as const,
    );
  }),
);

const ISO = /^\d{4}(?:-\d{2}){0,2}$/;
/**
 * Matches '17/12/2004' and '12/17/2004'. They are unambiguous only if one of the numbers cannot be a month, or if both
 * numbers are the same.
 */
const IN_NUMBERS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const DAY_FIRST = /^(?:(?<day>\d{1,2})\.? )?(?<month>[A-Za-z]+)\.?,? (?<year>\d{4})$/;
const MONTH_FIRST = /^(?<month>[A-Za-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/;
const TIME =
  /^(.*\d{4}),? (?:at )?(\d{1,2}):(\d{2})(?: ?\(?(?:UTC|GMT|(Z))(?:([+-]\d{1,2})(?::(\d{2}))?)?\)?)?$/;

function readEnd(text: string): string | undefined {
  const [whole, day = '', hour = '', minute] = TIME.exec(text) ?? [];
  if (whole === undefined) return readDay(text);
  const date = readDay(day);
  return date === undefined ? undefined : `${date}T${hour.padStart(2, '0')}:${minute}${zoneIn(whole)}`;
}

/** Returns `Z` or an offset in hours and minutes. Returns an empty string if the text has no time zone. */
function zoneIn(text: string): string {
  const [zone, hours, minutes = '00'] = /(?:UTC|GMT|Z)(?:([+-]\d{1,2})(?::(\d{2}))?)?/.exec(text) ?? [];
  if (zone === undefined) return '';
  return hours === undefined ? 'Z' : `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes}`;
}

function readDay(text: string): string | undefined {
  if (ISO.test(text)) return text;
  const [, first = '', second = '', inYear = ''] = IN_NUMBERS.exec(text) ?? [];
  if (inYear !== '' && Number(second) <= 12 && (Number(first) > 12 || first === second))
    return `${inYear}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  if (inYear !== '' && Number(first) <= 12 && Number(second) > 12)
    return `${inYear}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  const { day, month = '', year } = (MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups ?? {};
  const number = NUMBERED.get(month.toLowerCase());
  if (number === undefined) return undefined;
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}
