import { clean } from '../text/clean.js';

type Words = readonly [message: string, remedy: string];

/** A key or word of the file as it may stand in a message. */
export const quoted = (text: string): string =>
  `'${clean(text.length > 60 ? `${text.slice(0, 60)}...` : text)}'`;

/** What ends a word outside a string: white space, controls, brackets, quotes and separators. */
const DELIMITER = /[\s\x00-\x20\x7f-\xa0,:;[\]{}"'`/#]/g;

/** The unbroken run of characters at an offset; '' where there is none. */
export function wordAt(text: string, at: number): string {
  DELIMITER.lastIndex = at;
  return text.slice(at, DELIMITER.test(text) ? DELIMITER.lastIndex - 1 : text.length);
}

/** @returns whether the word is a number by the grammar of JSON (RFC 8259, section 6) */
export function isNumber(word: string): boolean {
  const start = word.startsWith('-') ? 1 : 0;
  const integer = afterDigits(word, start);
  if (integer === start || (word[start] === '0' && integer > start + 1)) return false;
  const fraction = word[integer] === '.' ? afterDigits(word, integer + 1) : integer;
  if (fraction === integer + 1) return false;
  const rest = word.slice(fraction);
  return rest === '' || isExponent(rest);
}

function isExponent(rest: string): boolean {
  const start = /^[eE][+-]?/.exec(rest)?.[0].length ?? 0;
  return start < rest.length && afterDigits(rest, start) === rest.length;
}

/** A loop and no pattern: a pattern gives up on digits by the million. */
function afterDigits(word: string, at: number): number {
  let end = at;
  while (end < word.length && isDigit(word.charCodeAt(end))) end++;
  return end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const LEAVE_OUT = 'leave the field out where nothing is known';

/** Beginnings of the words that other notations have, with what to say of them. */
const KNOWN: readonly (readonly [RegExp, string, string])[] = [
  [/^[+-]?(NaN|Infinity)$/, 'is not a number in JSON', LEAVE_OUT],
  [/^(undefined|None|nil|NULL|Null)$/, 'is no value in JSON', LEAVE_OUT],
  [/^true$/i, 'is not in lower case', 'write true'],
  [/^false$/i, 'is not in lower case', 'write false'],
  [/^\+\d/, 'begins with a plus sign', 'remove the plus sign'],
  [/^-?0[xob][0-9a-f]+$/i, 'is not in decimal digits', 'write the number in decimal digits'],
  [/^-?0\d+(\.\d+)?$/, 'begins with a zero', 'remove the zero in front'],
  [/^-?\.\d/, 'begins with a point', 'write a zero before the point'],
  [/^-?\d+\.([eE].*)?$/, 'has a point without digits', 'write digits after the point'],
  [/^-?\d[\d.]*[eE][+-]?$/, 'has an exponent without digits', 'write digits after the e'],
  [/^-?\d[\d_]*_\d/, 'has an underscore', 'write the digits without it'],
  [/^-$/, 'is a minus sign without a number', 'write digits after it'],
  [/^[-+.]?\d/, 'is not a number', 'put text, such as a date, in double quotes'],
];

/** What is wrong with a word that is no value. */
export function wordWords(word: string): Words {
  const start = word.slice(0, 100);
  const known = KNOWN.find(([pattern]) => pattern.test(start));
  return known
    ? [`${quoted(word)} ${known[1]}`, known[2]]
    : [`${quoted(word)} is not in quotes`, 'put text in double quotes'];
}
