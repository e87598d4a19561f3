import { replaceUnsafeInLines } from '../text/clean.js';

/**
 * JSON indented by two. What could control a terminal or hide is written as a JSON escape, so the text is inert where
 * it is shown and equal where it is read.
 */
export const printed = (data: unknown): string =>
  `${replaceUnsafeInLines(JSON.stringify(data, null, 2), escaped)}\n`;

/** JSON.stringify has escaped every line break of the data: those that are left are its own. */
const escaped = (character: string): string => character.split('').map(escapedUnit).join('');

const escapedUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
