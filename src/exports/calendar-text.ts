import { clean } from '../text/clean.js';

/** Content lines of a calendar: RFC 5545, 3.1 and 3.3.11. */

/** Writes a property with a multi-line TEXT value; a line break inside a line becomes a space. */
export const textLine = (name: string, ...lines: readonly string[]): string =>
  `${name}:${lines.map((line) => clean(line).replace(/[\\;,]/g, '\\$&')).join('\\n')}`;

/** Folds lines to at most 75 octets, between characters. */
export function folded(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push('');
      octets = 1;
    }
    octets += size;
    parts[parts.length - 1] += character;
  }
  return parts.join('\r\n ');
}
