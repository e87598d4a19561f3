import { dayOf, monthOf, nearestYear, type Reference } from './calendar.js';
import { DAY, type DateRule, dateRule, MONTH, monthNumber, WEEKDAY, YEAR } from './rule.js';

/** Resolves a date without a year to the occurrence nearest to the date of the text. */
function dayFrom(
  month: string,
  day: string,
  year: string,
  reference: Reference | undefined,
): string | undefined {
  const [monthIndex, dayNumber] = [monthNumber(month), Number.parseInt(day, 10)];
  if (year !== '') return dayOf(Number(year), monthIndex, dayNumber);
  return reference && dayOf(nearestYear(reference, monthIndex, dayNumber), monthIndex, dayNumber);
}

const interval = (start: string | undefined, end: string | undefined): string | undefined =>
  start && end && start <= end ? `${start}/${end}` : undefined;

const TO = '(?:\\s?[-–—]\\s?|\\sto\\s|\\sthrough\\s|\\sand\\s|\\suntil\\s)';
const ON_DAY = `(?:${WEEKDAY},?\\s)?`;
const IN_YEAR = `(?:,?\\s(${YEAR}))?`;

/** Rules for dates that only need the calendar, longer ones first. */
export const CALENDAR_DATES: readonly DateRule[] = [
  dateRule(
    '(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?',
    ([y, m, d]) => dayOf(Number(y), Number(m), Number(d)) ?? null,
  ),
  dateRule(`(${MONTH})\\s(${DAY})${TO}(${MONTH})\\s(${DAY})${IN_YEAR}`, ([m, d, n, e, y], { reference }) =>
    interval(dayFrom(m, d, y, reference), dayFrom(n, e, y, reference)),
  ),
  dateRule(`(${DAY})\\s(${MONTH})${TO}(${DAY})\\s(${MONTH})${IN_YEAR}`, ([d, m, e, n, y], { reference }) =>
    interval(dayFrom(m, d, y, reference), dayFrom(n, e, y, reference)),
  ),
  dateRule(`(${MONTH})\\s(${DAY})${TO}(${DAY})${IN_YEAR}`, ([m, d, e, y], { reference }) =>
    interval(dayFrom(m, d, y, reference), dayFrom(m, e, y, reference)),
  ),
  dateRule(`(${DAY})${TO}(${DAY})\\s(${MONTH})${IN_YEAR}`, ([d, e, m, y], { reference }) =>
    interval(dayFrom(m, d, y, reference), dayFrom(m, e, y, reference)),
  ),
  dateRule(`${ON_DAY}(${MONTH})\\s(${DAY})${IN_YEAR}`, ([m, d, y], { reference }) =>
    dayFrom(m, d, y, reference),
  ),
  dateRule(`${ON_DAY}(?:the\\s)?(${DAY})(?:\\sof)?\\s(${MONTH})${IN_YEAR}`, ([d, m, y], { reference }) =>
    dayFrom(m, d, y, reference),
  ),
  dateRule(`(\\d{1,2})/(\\d{1,2})/(${YEAR})`, ([first, second, y]) =>
    Number(first) > 12
      ? dayOf(Number(y), Number(second), Number(first))
      : Number(second) > 12 || first === second
        ? dayOf(Number(y), Number(first), Number(second))
        : undefined,
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
