import { clean } from '../../text/clean.js';
import { MONTHS } from '../../text/dates.js';

/** The maximum length of an address. Some terminals do not accept longer addresses. */
const MAX_LENGTH = 2000;

/**
 * Returns the address for a terminal hyperlink (OSC 8). It contains only visible ASCII, so that it cannot end
 * the sequence or start another one.
 *
 * @param href an unchecked address from a file
 * @returns undefined if the address is not a web address, is too long, or contains control characters,
 *   a user name or a password (the last two could be mistaken for the host)
 */
export function linkTarget(href: string): string | undefined {
  if (clean(href) !== href || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const { href: target, protocol, username, password } = new URL(href);
  const isOfTheWeb = protocol === 'http:' || protocol === 'https:';
  if (!isOfTheWeb || username !== '' || password !== '' || target.length > MAX_LENGTH) return undefined;
  return /^[\x21-\x7e]+$/.test(target) ? target : undefined;
}

export const hyperlink = (words: string, target: string): string =>
  `\x1b]8;;${target}\x1b\\${words}\x1b]8;;\x1b\\`;

/** A space at which a line does not break. It is printed as a normal space. */
export const NO_BREAK = '\u00a0';

const MONTH = MONTHS.join('|');

/** Matches '20 May 2031', 'May 20, 2031', '20 May' and 'May 2031'. */
const DATE = new RegExp(
  `\\b(?:\\d{1,2} (?:${MONTH})(?: \\d{4})?|(?:${MONTH}) (?:\\d{1,2}, \\d{4}|\\d{1,4}))\\b`,
  'g',
);

export const unbrokenDates = (text: string): string =>
  PERHAPS_DATE.test(text) ? text.replace(DATE, (date) => date.replaceAll(' ', NO_BREAK)) : text;

/** Matches text that may contain a date, since setting up the pattern for dates takes longer than printing a text. */
const PERHAPS_DATE = /\d [A-Z]|[a-z] \d/;
