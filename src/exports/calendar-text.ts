import { clean } from '../text/clean.js';

/** Content lines of a calendar: RFC 5545, 3.1 and 3.3.11. */

/** Writes a property with a multi-line TEXT value; a line break inside a line becomes a space. */
export const textLine = (name: string, ...lines: readonly string[]): string =>
  `${name}:${lines.map((line) => clean(line).replace(/[\\;,]/g, '\\$&')).join('\\n')}`;

/** Folds lines to at most 75 octets, between characters. */
export function folded(line: string): string {
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const code = line.codePointAt(index) ?? 0;
    const size = octetsOf(code);
    if (octets + size > 75) {
      parts.push(line.slice(start, index));
      start = index;
      octets = 1;
    }
    octets += size;
    index += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/** The length of a character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
