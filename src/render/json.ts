import { replaceUnsafeInLines } from '../text/clean.js';

/**
 * Writes JSON with an indentation of two spaces. Control characters and invisible characters are escaped, so
 * that the text is safe to display and still parses to the same value.
 */
export const printed = (data: unknown): string =>
  // Line breaks in the data have been escaped, so the remaining line breaks are part of the layout.
  `${replaceUnsafeInLines(JSON.stringify(data, null, 2), escapedUnits)}\n`;

/** Converts a character to JSON escapes such as `\u202e`, one for each UTF-16 code unit. */
export const escapedUnits = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
