import { isClosing } from './characters.js';
import type { Places } from './places.js';
import { quoted, wordAt, wordWords } from './words.js';

/** Why reading cannot go on, and where. */
export interface Fault {
  readonly at: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** Where the examination stands when something does not fit. */
export interface Spot {
  readonly text: string;
  readonly places: Places;
  readonly at: number;
  /** The offset of the innermost bracket that is open. */
  readonly open: number | undefined;
  /** The offset just after the key or value before. */
  readonly previous: number;
}

export const syntax = (at: number, message: string, remedy: string): Fault => ({
  at,
  rule: 'syntax',
  message,
  remedy,
});

/** Where a value should begin. */
export function noValue(spot: Spot): Fault {
  const { text, at } = spot;
  const fault = cutShort(spot) ?? wrongBracket(spot) ?? stray(spot);
  if (fault) return fault;
  if (isClosing(text.charCodeAt(at)) || text[at] === ',') {
    return syntax(at, `a value is missing before the ${nameOf(text, at)}`, 'write the value');
  }
  const word = wordAt(text, at);
  return word === '' ? unfit(spot) : syntax(at, ...wordWords(word));
}

/** Where a key should begin. */
export function noKey(spot: Spot): Fault {
  const { text, at } = spot;
  const fault = cutShort(spot) ?? wrongBracket(spot) ?? stray(spot);
  if (fault) return fault;
  if (text[at] === ',') return syntax(at, 'a comma too many stands here', 'remove the comma');
  const word = wordAt(text, at);
  if (word !== '') return syntax(at, `the key ${quoted(word)} is not in quotes`, 'put it in double quotes');
  return syntax(
    at,
    `a key is missing before the ${nameOf(text, at)}`,
    'write a key in double quotes and a colon',
  );
}

/** Where the colon after a key should be. */
export function noColon(spot: Spot): Fault {
  const remedy = 'write a colon between the key and its value';
  return cutShort(spot) ?? stray(spot) ?? syntax(spot.previous, 'a colon is missing after the key', remedy);
}

/** Where a comma or a closing bracket should be. */
export function noSeparator(spot: Spot): Fault {
  const { text, at, previous } = spot;
  const fault = cutShort(spot) ?? wrongBracket(spot) ?? stray(spot);
  if (fault) return fault;
  if (text[at] === ':')
    return syntax(at, 'a colon stands where a comma belongs', 'keys go inside curly brackets');
  if (text[at] === ';') return syntax(at, 'a semicolon stands where a comma belongs', 'write a comma');
  if (text[at - 1] === '"') {
    return syntax(
      at - 1,
      'the text ends at this quote, yet more follows',
      'write \\" for a double quote inside text',
    );
  }
  return syntax(previous, 'a comma is missing after this value', 'write a comma');
}

/** After the end of the outermost value. */
export function notTheEnd(spot: Spot): Fault {
  const { text, at } = spot;
  const fault = stray(spot);
  if (fault) return fault;
  return isClosing(text.charCodeAt(at))
    ? syntax(at, 'a closing bracket too many stands here', 'remove it, or write the one that should open')
    : syntax(at, 'more follows after the end of the JSON', 'remove what follows');
}

/** @param start the offset of the opening quote */
export function cutInString({ text, places }: Spot, start: number): Fault {
  const message = `the file ends inside the text that opens at ${places.name(start)}`;
  return syntax(text.length, message, 'write the closing quote, or restore what was cut off');
}

function cutShort({ text, places, at, open }: Spot): Fault | undefined {
  if (at < text.length) return undefined;
  if (open === undefined) return emptyFile(text);
  const message = `the file ends inside the ${kindOf(text, open)} that opens at ${places.name(open)}`;
  return syntax(at, message, `write the closing ${closer(text, open)}, or restore what was cut off`);
}

function emptyFile(text: string): Fault {
  const message = text === '' ? 'the file is empty' : 'the file holds only white space';
  return syntax(0, message, 'write a briefing into it, or name another file');
}

/** A closing bracket of the other kind. */
function wrongBracket({ text, places, at, open }: Spot): Fault | undefined {
  if (open === undefined || !isClosing(text.charCodeAt(at)) || text[at] === closer(text, open))
    return undefined;
  const message = `the ${kindOf(text, open)} that opens at ${places.name(open)} is closed by ${text[at]}`;
  return syntax(at, message, `write ${closer(text, open)} before it, or in its place`);
}

const STRAY: readonly (readonly [RegExp, string, string])[] = [
  [/^(\/\/|\/\*|#)/, 'a comment stands here, and JSON has none', 'remove the comment'],
  [/^['\u2018\u2019]/, 'text is in single quotes', 'write double quotes'],
  [/^[\u201c-\u201f\u00ab\u00bb]/, 'text is in curly quotes', 'write straight double quotes: "'],
  [/^`/, 'text is in backquotes', 'write double quotes'],
  [/^\0/, 'a NUL character stands here', 'remove it; the file may be damaged'],
];

/** What belongs nowhere outside a string. */
function stray(spot: Spot): Fault | undefined {
  const { text, at } = spot;
  const start = text.slice(at, at + 2);
  const known = STRAY.find(([pattern]) => pattern.test(start));
  if (known) return syntax(at, known[1], known[2]);
  return /^[\x00-\x1f\x7f-\xa0\s\u200b-\u200f\ufeff]/.test(start) ? unfit(spot) : undefined;
}

function unfit({ text, at }: Spot): Fault {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shown = /^[\x21-\x7e]$/.test(character) ? `'${character}'` : codeName(character);
  return syntax(
    at,
    `${shown} does not belong here`,
    /\s/.test(character) ? 'write an ordinary space' : 'remove it',
  );
}

/** 'U+001B' */
export const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const kindOf = (text: string, open: number): string => (text[open] === '{' ? 'object' : 'list');
const closer = (text: string, open: number): string => (text[open] === '{' ? '}' : ']');

function nameOf(text: string, at: number): string {
  const names: Readonly<Record<string, string>> = { ',': 'comma', ':': 'colon' };
  return names[text[at] ?? ''] ?? (isClosing(text.charCodeAt(at)) ? 'closing bracket' : 'opening bracket');
}

export const trailingComma = (at: number): Fault =>
  syntax(at, 'a comma stands before the closing bracket', 'remove the comma');
