import { clean } from '../../text/clean.js';

/** Longer ones are not taken by all terminals. */
const LONGEST = 2000;

/**
 * The address as it may stand in a terminal's own sequence for links (OSC 8), where nothing but visible ASCII may be:
 * the end of the sequence, or another one, cannot be in it.
 *
 * @param href as it came from a file
 * @returns undefined where it is none of the web's, hides something (control characters, a name or password before the
 *   host, which pass for the host), or is too long
 */
export function linkTarget(href: string): string | undefined {
  if (clean(href) !== href || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const { href: target, protocol, username, password } = new URL(href);
  const isOfTheWeb = protocol === 'http:' || protocol === 'https:';
  if (!isOfTheWeb || username !== '' || password !== '' || target.length > LONGEST) return undefined;
  return /^[\x21-\x7e]+$/.test(target) ? target : undefined;
}

/** Words that open an address when they are clicked. */
export const hyperlink = (words: string, target: string): string =>
  `\x1b]8;;${target}\x1b\\${words}\x1b]8;;\x1b\\`;
