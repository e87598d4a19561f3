import type { Places } from '../text/lines-and-columns.js';
import { describeWord, isClosing, quoted, wordAt } from './characters.js';
import { LIMITS } from './limits.js';

/** An error in JSON text, and its offset. */
export interface SyntaxProblem {
  readonly at: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

export interface ParsePosition {
  readonly text: string;
  readonly places: Places;
  readonly at: number;
  /** The offset of the innermost open bracket. */
  readonly open: number | undefined;
  /** The offset after the previous key or value. */
  readonly previous: number;
}

export const fault = (at: number, message: string, remedy: string, rule = 'syntax'): SyntaxProblem => ({
  at,
  rule,
  message,
  remedy,
});

export function noValue(spot: ParsePosition): SyntaxProblem {
  const { text, at } = spot;
  const common = misplaced(spot);
  if (common) return common;
  if (isClosing(text.charCodeAt(at)) || text[at] === ',') {
    return fault(at, `a value is missing before the ${nameOf(text, at)}`, 'insert the value');
  }
  const word = wordAt(text, at);
  return word === '' ? unexpectedCharacter(spot) : fault(at, ...describeWord(word));
}

export function noKey(spot: ParsePosition): SyntaxProblem {
  const { text, at } = spot;
  const common = misplaced(spot);
  if (common) return common;
  if (text[at] === ',') return fault(at, 'there is an extra comma', 'remove the comma');
  const word = wordAt(text, at);
  if (word !== '') return fault(at, `the key ${quoted(word)} is not in quotes`, 'put it in double quotes');
  return fault(
    at,
    `a key is missing before the ${nameOf(text, at)}`,
    'insert a key in double quotes and a colon',
  );
}

export function noColon(spot: ParsePosition): SyntaxProblem {
  const remedy = 'insert a colon between the key and its value';
  return cutShort(spot) ?? stray(spot) ?? fault(spot.previous, 'a colon is missing after the key', remedy);
}

export function noSeparator(spot: ParsePosition): SyntaxProblem {
  const { text, at, previous } = spot;
  const common = misplaced(spot);
  if (common) return common;
  if (text[at] === ':')
    return fault(
      at,
      'there is a colon instead of a comma',
      'use a comma, or put the key and its value in curly braces',
    );
  if (text[at] === ';') return fault(at, 'there is a semicolon instead of a comma', 'use a comma');
  if (text[at - 1] === '"') {
    return fault(
      at - 1,
      'the string ends at this quote, but more text follows',
      'write \\" for a double quote inside a string',
    );
  }
  return fault(previous, 'a comma is missing after this value', 'insert a comma');
}

export function trailingText(spot: ParsePosition): SyntaxProblem {
  const { text, at } = spot;
  const common = stray(spot);
  if (common) return common;
  return isClosing(text.charCodeAt(at))
    ? fault(at, 'there is an extra closing bracket', 'remove it, or add the opening bracket')
    : fault(at, 'there is more text after the end of the JSON', 'remove the text');
}

/** @param start the offset of the opening quote */
export function cutInString({ text, places }: ParsePosition, start: number): SyntaxProblem {
  const message = `the file ends inside the string that starts at ${places.name(start)}`;
  return fault(text.length, message, 'add the closing quote, or restore the missing part');
}

/** Returns a problem that can occur anywhere: in place of a key, a value or a separator. */
const misplaced = (spot: ParsePosition): SyntaxProblem | undefined =>
  cutShort(spot) ?? wrongBracket(spot) ?? stray(spot);

function cutShort({ text, places, at, open }: ParsePosition): SyntaxProblem | undefined {
  if (at < text.length) return undefined;
  if (open === undefined) return emptyFile(text);
  const message = `the file ends inside the ${kindOf(text, open)} that starts at ${places.name(open)}`;
  return fault(at, message, `add the closing ${closer(text, open)}, or restore the missing part`);
}

function emptyFile(text: string): SyntaxProblem {
  const message = text === '' ? 'the file is empty' : 'the file contains only whitespace';
  return fault(0, message, 'add a briefing to it, or use a different file');
}

function wrongBracket({ text, places, at, open }: ParsePosition): SyntaxProblem | undefined {
  if (open === undefined || !isClosing(text.charCodeAt(at)) || text[at] === closer(text, open))
    return undefined;
  const message = `the ${kindOf(text, open)} that starts at ${places.name(open)} is closed by ${text[at]}`;
  return fault(
    at,
    message,
    `insert ${closer(text, open)} before it, or replace it with ${closer(text, open)}`,
  );
}

const STRAY: readonly (readonly [RegExp, string, string])[] = [
  [/^(\/\/|\/\*|#)/, 'there is a comment, which JSON does not allow', 'remove the comment'],
  [/^['\u2018\u2019]/, 'the string is in single quotes', 'use double quotes'],
  [/^[\u201c-\u201f\u00ab\u00bb]/, 'the string is in curly quotes', 'use straight double quotes: "'],
  [/^`/, 'the string is in backquotes', 'use double quotes'],
  [/^\0/, 'there is a NUL character', 'remove it; the file may be damaged'],
];

function stray(spot: ParsePosition): SyntaxProblem | undefined {
  const { text, at } = spot;
  const start = text.slice(at, at + 2);
  const known = STRAY.find(([pattern]) => pattern.test(start));
  if (known) return fault(at, known[1], known[2]);
  return /^[\x00-\x1f\x7f-\xa0\s\u200b-\u200f\ufeff]/.test(start) ? unexpectedCharacter(spot) : undefined;
}

function unexpectedCharacter({ text, at }: ParsePosition): SyntaxProblem {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shown = /^[\x21-\x7e]$/.test(character) ? `'${character}'` : codeName(character);
  return fault(
    at,
    `${shown} does not belong here`,
    /\s/.test(character) ? 'use an ordinary space' : 'remove it',
  );
}

/** Returns the name of a character in Unicode notation: 'U+001B'. */
export const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (text: string, open: number): string => (text[open] === '{' ? 'object' : 'list');
const closer = (text: string, open: number): string => (text[open] === '{' ? '}' : ']');

function nameOf(text: string, at: number): string {
  const names: Readonly<Record<string, string>> = { ',': 'comma', ':': 'colon' };
  return names[text[at] ?? ''] ?? (isClosing(text.charCodeAt(at)) ? 'closing bracket' : 'opening bracket');
}

export const trailingComma = (at: number): SyntaxProblem =>
  fault(at, 'there is a comma before the closing bracket', 'remove the comma');

/** Problems that JSON allows, but a briefing file does not: excessive sizes, duplicate keys and lone surrogates. */

export const tooDeep = (at: number): SyntaxProblem =>
  fault(
    at,
    `objects and lists are nested more than ${LIMITS.depth} levels deep`,
    'a briefing needs fewer than ten; is this the right file?',
    'too-deep',
  );

export const tooManyKeys = (at: number): SyntaxProblem =>
  fault(at, `the object has more than ${LIMITS.keys} keys`, 'remove unneeded keys', 'too-many-keys');

export function duplicate(key: string, at: number, first: string): SyntaxProblem {
  const message = `the key ${quoted(key)} is already in this object, at ${first}`;
  return fault(at, message, 'keep one of the two', 'duplicate-key');
}

export function tooLong(at: number, length: number): SyntaxProblem {
  const message = `the string has ${length} characters (limit: ${LIMITS.string})`;
  return fault(at, message, 'shorten it or split it up', 'too-long');
}

export function lone(text: string, at: number): SyntaxProblem {
  const message = `${text.slice(at, at + 6)} is half a character`;
  return fault(at, message, 'write both halves, or the character itself', 'lone-surrogate');
}

export const tooLarge = (at: number, word: string): SyntaxProblem =>
  fault(at, `the number ${quoted(word)} is too large`, 'use a smaller number', 'number');
