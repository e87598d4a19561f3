import { CODE } from './characters.js';
import { codeName, cutInString, fault, type ParsePosition, type SyntaxProblem } from './faults.js';

export type StringReading =
  | { readonly end: number; readonly value: string }
  | { readonly fault: SyntaxProblem };

/**
 * Reads a string (RFC 8259, section 7) and explains every error in it.
 *
 * @param spot the position of the opening quote
 * @returns the value of the string and the offset after the closing quote
 */
export function readString(spot: ParsePosition): StringReading {
  const { text, at: start } = spot;
  const end = afterPlain(text, start + 1);
  if (end >= text.length) return { fault: cutInString(spot, start) };
  if (text.charCodeAt(end) !== CODE.quote) return { fault: badCharacter(text, end) };
  const inside = text.slice(start + 1, end);
  const value: string = inside.includes('\\') ? JSON.parse(`"${inside}"`) : inside;
  return { end: end + 1, value };
}

const PLAIN = /[^"\\\x00-\x1f]*/y;

/**
 * Returns the offset of the first closing quote, control character or invalid escape. If there is none, the offset is
 * beyond the end of the text.
 */
function afterPlain(text: string, from: number): number {
  let at = from;
  for (;;) {
    PLAIN.lastIndex = at;
    PLAIN.test(text);
    at = PLAIN.lastIndex;
    if (text.charCodeAt(at) !== CODE.backslash) return at;
    const length = escapeLength(text, at);
    if (length === 0) return at + 1 < text.length ? at : text.length;
    at += length;
  }
}

function badCharacter(text: string, at: number): SyntaxProblem {
  return text.charCodeAt(at) === CODE.backslash ? badEscape(text, at) : rawControl(text, at);
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function escapeLength(text: string, at: number): number {
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text) ? ESCAPE.lastIndex - at : 0;
}

function badEscape(text: string, at: number): SyntaxProblem {
  const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  if (character === 'u') return fault(at, '\\u is not followed by four hexadecimal digits', 'write all four');
  const shown = /^[\x20-\x7e]$/.test(character)
    ? `\\${character}`
    : `a backslash before ${codeName(character)}`;
  return fault(at, `${shown} is not an escape in JSON`, 'write \\\\ for a backslash');
}

function rawControl(text: string, at: number): SyntaxProblem {
  const character = text[at] ?? '';
  if (character === '\n' || character === '\r') {
    return fault(
      at,
      'there is a line break inside a string',
      'add the closing quote before it, or write \\n',
    );
  }
  if (character === '\t') return fault(at, 'there is a tab inside a string', 'write \\t');
  if (character === '\0')
    return fault(at, 'there is a NUL character inside a string', 'remove it; the file may be damaged');
  return fault(at, `there is a control character inside a string: ${codeName(character)}`, 'remove it');
}

const ESCAPES = /\\u(?:d[89ab]..\\u(?=d[c-f])|(d[89a-f]..))|\\./gi;

/**
 * Returns the offsets of escapes for lone surrogates. In text decoded from UTF-8, no other lone surrogates can occur.
 *
 * @param start the offset of the opening quote of a valid string
 * @param end the offset after the closing quote
 */
export function loneSurrogates(text: string, start: number, end: number): number[] {
  const escapes = text.slice(start, end).matchAll(ESCAPES);
  return Array.from(escapes, (match) => (match[1] === undefined ? -1 : start + match.index)).filter(
    (at) => at >= 0,
  );
}
