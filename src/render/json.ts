import type { Written } from '../system/streams/pieces.js';
import { replaceUnsafeInLines } from '../text/clean.js';

/**
 * Writes JSON with an indentation of two spaces. Control characters and invisible characters are escaped, so
 * that the text is safe to display and still parses to the same value.
 */
export function* printed(data: unknown): Written {
  // Line breaks in the data have been escaped, so the remaining line breaks are part of the layout.
  for (const piece of piecesOf(data, '\n')) yield replaceUnsafeInLines(piece, escapedUnits);
  yield '\n';
}

/** A value of fewer than about this many characters is written in one piece. */
const SMALL = 16_384;

/** @param line a line break, followed by the indentation of the line on which the value begins */
function* piecesOf(value: unknown, line: string): Written {
  if (sizeUpTo(SMALL, value) < SMALL) yield JSON.stringify(value, null, 2).replaceAll('\n', line);
  else if (Array.isArray(value)) yield* entriesOf('[', value.map(nameless), ']', line);
  else if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(([, member]) => member !== undefined);
    yield* entriesOf('{', kept.map(named), '}', line);
  } else yield JSON.stringify(value);
}

type Entry = readonly [name: string, value: unknown];

const nameless = (value: unknown): Entry => ['', value];
const named = ([key, value]: Entry): Entry => [`${JSON.stringify(key)}: `, value];

function* entriesOf(opening: string, entries: readonly Entry[], closing: string, line: string): Written {
  let before = opening;
  for (const [name, value] of entries) {
    yield `${before}${line}  ${name}`;
    yield* piecesOf(value ?? null, `${line}  `);
    before = ',';
  }
  yield line + closing;
}

function sizeUpTo(limit: number, value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 2;
  for (const key in value) {
    if (size >= limit) return size;
    size += key.length + sizeUpTo(limit - size, value[key as keyof typeof value]);
  }
  return size;
}

/** Converts a character to JSON escapes such as `\u202e`, one for each UTF-16 code unit. */
export const escapedUnits = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
