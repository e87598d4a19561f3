import { MONTHS } from '../../text/dates.js';
import { NUMBER_WORDS } from '../numbers/words.js';
import type { Reference } from './calendar.js';

/** The text around a match, and the date of the text as a whole. */
export interface Context {
  /** The date of the text; undefined if unknown. */
  readonly reference: Reference | undefined;
  /** The parts of the sentence before and after the match. */
  readonly before: string;
  readonly after: string;
}

/** The capture groups of a match. A group that matched nothing is ''. No rule has more than five groups. */
export type Groups = readonly [string, string, string, string, string];

/** A rule for one way of writing dates. The whole match is the mention of the date. */
export interface DateRule {
  readonly pattern: RegExp;
  /** Returns the EDTF date; undefined if the date cannot be determined, and `null` if the match is not a date. */
  resolve(groups: Groups, context: Context): string | undefined | null;
}

/** A digit, or a letter of English or a related language. A class of all Unicode letters takes too long to compile. */
const LETTER = '[\\w\\u00c0-\\u024f]';

/** @param source a regular expression whose groups are passed to `resolve` */
export const dateRule = (source: string, resolve: DateRule['resolve'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(`(?<!${LETTER})${source}(?!${LETTER})`, flags),
  resolve,
});

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
export const SHORT_WEEKDAYS = 'Mon Tues Tue Wed Thurs Thur Thu Fri Sat Sun'.split(' ');

/** A pattern for a month, in full or abbreviated, with or without a period. It has no capture groups. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS.join('|')})(?![a-z])\\.?)`;

/** A pattern for a day of the week, in full or abbreviated. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')}|(?:${SHORT_WEEKDAYS.join('|')})\\.)`;

/** A pattern for a day of the month in digits. */
export const DAY = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d.]\\d)';

export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** Returns the number of a month; 1 is January. */
export const monthNumber = (word: string): number =>
  MONTHS.findIndex((name) => name.slice(0, 3) === word.slice(0, 3)) + 1;

/** Returns the number of a weekday; 0 is Sunday, as in `Date`. */
export const weekdayNumber = (word: string): number =>
  WEEKDAYS.findIndex((name) => name.slice(0, 3) === word.slice(0, 3));

/** A pattern for a small number in digits or words, as in 'three days ago'. */
export const SMALL_NUMBER = `(?:\\d{1,3}|an?|${Object.keys(NUMBER_WORDS).join('|')})`;
