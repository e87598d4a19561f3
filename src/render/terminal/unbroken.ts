import { MONTHS } from '../../text/dates.js';

/** Keeps two words on one line; printed as a space. */
export const NO_BREAK = '\u00a0';

const MONTH = MONTHS.join('|');

/** '20 May 2031', 'May 20, 2031', '20 May' and 'May 2031'. */
const DATE = new RegExp(
  `\\b(?:\\d{1,2} (?:${MONTH})(?: \\d{4})?|(?:${MONTH}) (?:\\d{1,2}, \\d{4}|\\d{1,4}))\\b`,
  'g',
);

/** Keeps each date on one line. */
export const unbrokenDates = (text: string): string =>
  DIGIT.test(text) ? text.replace(DATE, (date) => date.replaceAll(' ', NO_BREAK)) : text;

const DIGIT = /\d/;
