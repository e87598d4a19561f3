import { MONTHS } from '../../text/dates.js';
import { NUMBER_WORDS, valueOfWords } from '../numbers/words.js';

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' ');
export const SHORT_WEEKDAYS = 'Mon Tues Tue Wed Thurs Thur Thu Fri Sat Sun'.split(' ');

/** A pattern without groups for a month, in full or abbreviated, with or without a period. */
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

export const smallNumber = (word: string): number => (/^\d/.test(word) ? Number(word) : valueOfWords(word));
