const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A month, in full or abbreviated, with or without a period; a pattern without groups. */
export const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\\.?)`;

/** A weekday, in full or abbreviated. */
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')}|(?:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\.)`;

/** A day of the month as a number. */
export const DAY = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d.]\\d)';

export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** The number of a month, 1 for January. */
export const monthNumber = (word: string): number =>
  MONTH_NAMES.findIndex((name) => name.slice(0, 3) === word.slice(0, 3)) + 1;

/** The number of a weekday, 0 for Sunday, as in `Date`. */
export const weekdayNumber = (word: string): number =>
  WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3) === word.slice(0, 3));

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** A small number in digits or words, as before 'days ago'. */
export const SMALL_NUMBER = `(?:\\d{1,3}|${Object.keys(SMALL_NUMBERS).reverse().join('|')})`;

export const smallNumber = (word: string): number => SMALL_NUMBERS[word.toLowerCase()] ?? Number(word);
