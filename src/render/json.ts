import { replaceUnsafeInLines } from '../text/clean.js';

/**
 * JSON with two-space indent. Control and hidden characters are written as JSON escapes, so the text is safe
 * to display and parses to the same value.
 */
export const printed = (data: unknown): string =>
  `${replaceUnsafeInLines(JSON.stringify(data, null, 2), escaped)}\n`;

/** JSON.stringify has escaped the line breaks of the data; the remaining ones are its own. */
const escaped = (character: string): string => character.split('').map(escapedUnit).join('');

const escapedUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
