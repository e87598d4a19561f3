/**
 * The one gate for text. Whatever comes from a file, an argument, the environment or an error message
 * passes here before it reaches a terminal, a prompt or a message.
 */

/** Everything that needs no second look: printable ASCII. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * What must not reach a terminal as it is: C0 and C1 controls, DEL, soft hyphens, bidi marks, overrides and isolates,
 * invisible separators, line separators, interlinear and tag characters, lone surrogates (under the `u` flag a
 * surrogate matches only where it stands alone; `\p{...}` would be slower to set up).
 * The zero-width joiner and non-joiner stay: emoji, Persian and Indic scripts need them.
 */
const UNSAFE =
  /[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** The same with line breaks left out: a long text has so many that each of them must cost nothing. Made on first use. */
let unsafeInLines: RegExp | undefined;

/** Found where text of several lines is not plain; looked for, since matching a whole long text takes too much memory. */
const NOT_PLAIN = /[^\x20-\x7e\n]/;

/**
 * Makes text inert for one line of a terminal.
 * Tabs and line breaks become a space, lone surrogates U+FFFD, soft hyphens nothing (terminals disagree on their
 * width), everything else unsafe its name, such as `<U+202E>`.
 *
 * @param text any string
 * @returns a string without a single control character
 */
export function clean(text: string): string {
  return replaceUnsafe(text, nameOf);
}

/** Like `clean`, but keeps line breaks, for text of several lines. */
export function cleanLines(text: string): string {
  return replaceUnsafeInLines(text, nameOf);
}

/** Puts something else in the place of each unsafe character, for formats that have escapes of their own. */
export function replaceUnsafe(text: string, replacement: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, replacement);
}

/** The same, but for line breaks, which stay. */
export function replaceUnsafeInLines(text: string, replacement: (character: string) => string): string {
  if (!NOT_PLAIN.test(text)) return text;
  unsafeInLines ??= new RegExp(UNSAFE.source.replace('\\x00-\\x1f', '\\x00-\\x09\\x0b-\\x1f'), 'gu');
  return text.replace(unsafeInLines, replacement);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09 || code === 0x0a || code === 0x2028 || code === 0x2029) return ' ';
  if (code === 0xad) return '';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
