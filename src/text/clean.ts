/**
 * Cleans text for output. All text from files, arguments, the environment and error messages is cleaned here before it
 * is shown in a terminal, a prompt or a message.
 */

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Characters that must not reach a terminal unchanged: C0 and C1 controls, DEL, soft hyphens, bidirectional marks,
 * overrides and isolates, invisible separators, line separators, interlinear and tag characters, and lone surrogates.
 * With the `u` flag, a surrogate matches only if it is unpaired. `\p{...}` is not used because it takes longer to set
 * up. The zero-width joiner and non-joiner are kept, since emoji, Persian and Indic scripts need them.
 */
const UNSAFE =
  /[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** The characters of `UNSAFE`, except for line breaks. */
const UNSAFE_IN_LINES = new RegExp(UNSAFE.source.replace('\\x00-\\x1f', '\\x00-\\x09\\x0b-\\x1f'), 'gu');

/**
 * Any character other than printable ASCII and line breaks. Searching for one takes less memory than matching the whole
 * text.
 */
const NOT_PLAIN = /[^\x20-\x7e\n]/;

/**
 * Makes text safe for one line of a terminal. Tabs and line breaks become spaces, and lone surrogates become U+FFFD.
 * Soft hyphens are removed, since terminals disagree on their width. Every other unsafe character is shown as its code,
 * such as `<U+202E>`.
 *
 * @param text any string
 * @returns a string without control characters
 */
export function clean(text: string): string {
  return replaceUnsafe(text, nameOf);
}

/** Replaces each unsafe character, for formats with their own escape sequences. */
export function replaceUnsafe(text: string, replacement: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, replacement);
}

/** Replaces each unsafe character except line breaks. */
export function replaceUnsafeInLines(text: string, replacement: (character: string) => string): string {
  return NOT_PLAIN.test(text) ? text.replace(UNSAFE_IN_LINES, replacement) : text;
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09 || code === 0x0a || code === 0x2028 || code === 0x2029) return ' ';
  if (code === 0xad) return '';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
