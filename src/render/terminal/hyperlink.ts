import { clean } from '../../text/clean.js';

/** Not all terminals accept longer addresses. */
const MAX_LENGTH = 2000;

/**
 * Returns the address for a terminal hyperlink (OSC 8). It contains only visible ASCII, so that it cannot end the
 * sequence or start another one.
 *
 * @param href an unchecked address from a file
 * @returns undefined if it is not a web address, hides something (control characters, or a user name or password that
 *   could be mistaken for the host), or is too long
 */
export function linkTarget(href: string): string | undefined {
  if (clean(href) !== href || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const { href: target, protocol, username, password } = new URL(href);
  const isOfTheWeb = protocol === 'http:' || protocol === 'https:';
  if (!isOfTheWeb || username !== '' || password !== '' || target.length > MAX_LENGTH) return undefined;
  return /^[\x21-\x7e]+$/.test(target) ? target : undefined;
}

/** Returns clickable words that open an address. */
export const hyperlink = (words: string, target: string): string =>
  `\x1b]8;;${target}\x1b\\${words}\x1b]8;;\x1b\\`;
