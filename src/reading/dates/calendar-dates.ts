import { dayOf, monthOf, nearestYear } from './calendar.js';
import { type Context, DAY, type DateRule, dateRule, MONTH, monthNumber, WEEKDAY, YEAR } from './rule.js';

/** Resolves a date without a year to the occurrence nearest to the date of the text. */
function dayFrom(month: string, day: string, year: string, { reference }: Context): string | undefined {
  const [monthIndex, dayNumber] = [monthNumber(month), Number.parseInt(day, 10)];
  if (year !== '') return dayOf(Number(year), monthIndex, dayNumber);
  return reference && dayOf(nearestYear(reference, monthIndex, dayNumber), monthIndex, dayNumber);
}

/** Resolves a date such as '25/12/2030'; undefined if the date is ambiguous, as '5/6/2030' is. */
function dayInDigits(first: number, second: number, year: number): string | undefined {
  if (first > 12) return dayOf(year, second, first);
  return second > 12 || first === second ? dayOf(year, first, second) : undefined;
}

const interval = (start: string | undefined, end: string | undefined): string | undefined =>
  start && end && start <= end ? `${start}/${end}` : undefined;

const TO = '(?:\\s?[-–—]\\s?|\\sto\\s|\\sthrough\\s|\\sand\\s|\\suntil\\s)';
const ON_DAY = `(?:${WEEKDAY},?\\s)?`;
const IN_YEAR = `(?:,?\\s(${YEAR}))?`;

/** Rules for dates that contain a month and either a day or a year. Longer patterns come first. */
export const CALENDAR_DATES: readonly DateRule[] = [
  dateRule(
    '(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?',
    ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)) ?? null,
  ),
  dateRule(`(${MONTH})\\s(${DAY})${TO}(${MONTH})\\s(${DAY})${IN_YEAR}`, ([m, d, n, e, y], context) =>
    interval(dayFrom(m, d, y, context), dayFrom(n, e, y, context)),
  ),
  dateRule(`(${DAY})\\s(${MONTH})${TO}(${DAY})\\s(${MONTH})${IN_YEAR}`, ([d, m, e, n, y], context) =>
    interval(dayFrom(m, d, y, context), dayFrom(n, e, y, context)),
  ),
  dateRule(`(${MONTH})\\s(${DAY})${TO}(${DAY})${IN_YEAR}`, ([m, d, e, y], context) =>
    interval(dayFrom(m, d, y, context), dayFrom(m, e, y, context)),
  ),
  dateRule(`(${DAY})${TO}(${DAY})\\s(${MONTH})${IN_YEAR}`, ([d, e, m, y], context) =>
    interval(dayFrom(m, d, y, context), dayFrom(m, e, y, context)),
  ),
  dateRule(`${ON_DAY}(${MONTH})\\s(${DAY})${IN_YEAR}`, ([m, d, y], context) => dayFrom(m, d, y, context)),
  dateRule(`${ON_DAY}(?:the\\s)?(${DAY})(?:\\sof)?\\s(${MONTH})${IN_YEAR}`, ([d, m, y], context) =>
    dayFrom(m, d, y, context),
  ),
  dateRule(`(\\d{1,2})/(\\d{1,2})/(${YEAR})`, ([first, second, y]) =>
    dayInDigits(Number(first), Number(second), Number(y)),
  ),
  dateRule(`(${MONTH})${TO}(${MONTH})(?:\\sof)?,?\\s(${YEAR})`, ([m, n, y]) =>
    interval(monthOf(Number(y), monthNumber(m)), monthOf(Number(y), monthNumber(n))),
  ),
  dateRule(
    `(?:(?:early|mid|late)[-\\s])?(${MONTH})(?:\\sof)?,?\\s(${YEAR})`,
    ([m, y]) => monthOf(Number(y), monthNumber(m)),
    'gui',
  ),
];
