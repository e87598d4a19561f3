import { clean } from '../text/clean.js';

/** The UTF-16 codes of the characters that give JSON its structure (RFC 8259, section 2). */
export const CODE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Returns the offset of the first character at or after an offset that is not JSON white space. */
export function skipSpace(text: string, at: number): number {
  if (text.charCodeAt(at) > CODE.space) return at;
  SPACES.lastIndex = at;
  return SPACES.test(text) ? SPACES.lastIndex : at;
}

/** White space in JSON, which makes up most of an indented file. A regular expression is the fastest way to skip it. */
const SPACES = /[ \n\r\t]+/y;

export const isOpening = (code: number): boolean => code === CODE.openBrace || code === CODE.openBracket;
export const isClosing = (code: number): boolean => code === CODE.closeBrace || code === CODE.closeBracket;

/**
 * Skips a string without checking it.
 *
 * @param at the offset of the opening quote
 * @returns the offset after the closing quote, or the end of the text if there is none
 */
export function afterString(text: string, at: number): number {
  let quote = at;
  do {
    quote = text.indexOf('"', quote + 1);
    if (quote === -1) return text.length;
  } while (isEscaped(text, quote));
  return quote + 1;
}

/**
 * A quote is escaped if an odd number of backslashes precedes it. Each backslash is counted for only one quote, so that
 * reading a string takes linear time.
 */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === CODE.backslash) first--;
  return (at - first) % 2 === 1;
}

type Words = readonly [message: string, remedy: string];

/** Quotes a key or word from the file for a message. */
export const quoted = (text: string): string =>
  `'${clean(text.length > 60 ? `${text.slice(0, 60)}...` : text)}'`;

/**
 * The characters that end a word outside a string: white space, control characters, brackets, quotes and separators.
 */
const DELIMITER = /[\s\x00-\x20\x7f-\xa0,:;[\]{}"'`/#]/g;

export function wordAt(text: string, at: number): string {
  DELIMITER.lastIndex = at;
  return text.slice(at, DELIMITER.test(text) ? DELIMITER.lastIndex - 1 : text.length);
}

/** @returns whether the word is a number in the grammar of JSON (RFC 8259, section 6) */
export function isNumber(word: string): boolean {
  if (!/^[-\d]/.test(word)) return false;
  try {
    JSON.parse(word);
    return true;
  } catch {
    return false;
  }
}

const LEAVE_OUT = 'leave the field out if nothing is known';

/** Patterns for words that other notations allow, with a message and a remedy for each. */
const KNOWN: readonly (readonly [RegExp, string, string])[] = [
  [/^[+-]?(NaN|Infinity)$/, 'is not a number in JSON', LEAVE_OUT],
  [/^(undefined|None|nil|NULL|Null)$/, 'is not a value in JSON', LEAVE_OUT],
  [/^true$/i, 'is not in lower case', 'write true'],
  [/^false$/i, 'is not in lower case', 'write false'],
  [/^\+\d/, 'starts with a plus sign', 'remove the plus sign'],
  [/^-?0[xob][0-9a-f]+$/i, 'is not in decimal digits', 'write the number in decimal digits'],
  [/^-?0\d+(\.\d+)?$/, 'starts with a zero', 'remove the leading zero'],
  [/^-?\.\d/, 'starts with a decimal point', 'insert a zero before the point'],
  [/^-?\d+\.([eE].*)?$/, 'has a decimal point without digits after it', 'add digits after it'],
  [/^-?\d[\d.]*[eE][+-]?$/, 'has an exponent without digits', 'add digits after the e'],
  [/^-?\d[\d_]*_\d/, 'has an underscore', 'write the digits without it'],
  [/^-$/, 'is a minus sign without a number', 'add digits after it'],
  [/^[-+.]?\d/, 'is not a number', 'put text, such as a date, in double quotes'],
];

export function describeWord(word: string): Words {
  const start = word.slice(0, 100);
  const known = KNOWN.find(([pattern]) => pattern.test(start));
  return known
    ? [`${quoted(word)} ${known[1]}`, known[2]]
    : [`${quoted(word)} is not in quotes`, 'put text in double quotes'];
}
