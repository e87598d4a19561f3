import { linesOf } from '../lexicon-lines.js';
import { anyOf } from '../lexicon-pattern.js';
import { type DateRule, dateRule } from './rule.js';
import { YEAR } from './words.js';

/** Things that are counted: a number before one of them is not a year. */
const COUNTED = linesOf(`
  people
  troops
  soldiers
  police
  votes
  voters
  jobs
  members
  homes
  houses
  workers
  students
  children
  deaths
  cases
  dollars
  euros
  pounds
  yuan
  yen
  meters
  metres
  feet
  miles
  km
  kilometers
  kilometres
  tons
  tonnes
  percent
  per cent
  %
  hours
  days
  times
  rooms
  seats
  square
`);
const IS_COUNTED = new RegExp(`^\\s?(?:${anyOf(COUNTED)})(?![\\p{L}])`, 'u');
const PART_OF_YEAR =
  '(?:(?:early|mid|late)[-\\s]|(?:spring|summer|autumn|fall|winter)(?:\\sof)?\\s|fiscal(?:\\syear)?\\s)?';

const isYear = (before: string, after: string): boolean =>
  !IS_COUNTED.test(after) &&
  !/[$€£¥#.,:/-]$/u.test(before.trimEnd().replace(/,$/u, ' ')) &&
  !/^(?:[.:-]\d|-\p{L}+-)/u.test(after);

/** Rules for years alone, decades, and intervals of years. */
export const YEARS: readonly DateRule[] = [
  dateRule(
    `(${YEAR})(?:\\s?[-–—]\\s?|\\sto\\s|\\suntil\\s|\\sthrough\\s)(${YEAR})`,
    ([first = '', last = ''], { before, after }) =>
      isYear(before, after) && first < last ? `${first}/${last}` : null,
  ),
  dateRule(`(${YEAR})[-–](\\d\\d)`, ([first = '', last = '']) =>
    Number(last) === (Number(first) + 1) % 100 ? `${first}/${Number(first) + 1}` : null,
  ),
  dateRule('(?:the\\s)?((?:1[5-9]|20)\\d)0s', ([decade = '']) => `${decade}0/${decade}9`),
  dateRule(
    `${PART_OF_YEAR}(${YEAR})`,
    ([year = ''], { before, after }) => (isYear(before, after) ? year : null),
    'gui',
  ),
];
