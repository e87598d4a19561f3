import { CODE } from './characters.js';
import { codeName, cutInString, type Fault, type Spot, syntax } from './faults.js';

export type StringReading = { readonly end: number; readonly value: string } | { readonly fault: Fault };

/**
 * Reads a string with a reason for everything that is wrong with it (RFC 8259, section 7).
 *
 * @param spot its opening quote
 * @returns what it says and the offset after its closing quote
 */
export function readString(spot: Spot): StringReading {
  const { text, at: start } = spot;
  const end = afterPlain(text, start + 1);
  if (end >= text.length) return { fault: cutInString(spot, start) };
  if (text.charCodeAt(end) !== CODE.quote) return { fault: badCharacter(text, end) };
  const inside = text.slice(start + 1, end);
  const value: string = inside.includes('\\') ? JSON.parse(`"${inside}"`) : inside;
  return { end: end + 1, value };
}

/** What stands for itself inside a string. */
const PLAIN = /[^"\\\x00-\x1f]*/y;

/** The offset of the first closing quote, control character or bad escape; past the end where the text is cut. */
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

function badCharacter(text: string, at: number): Fault {
  return text.charCodeAt(at) === CODE.backslash ? badEscape(text, at) : rawControl(text, at);
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The length of the escape at an offset; 0 where it is none. */
function escapeLength(text: string, at: number): number {
  ESCAPE.lastIndex = at;
  return ESCAPE.test(text) ? ESCAPE.lastIndex - at : 0;
}

function badEscape(text: string, at: number): Fault {
  const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  if (character === 'u') return syntax(at, '\\u stands without four hexadecimal digits', 'write all four');
  const shown = /^[\x20-\x7e]$/.test(character)
    ? `\\${character}`
    : `a backslash before ${codeName(character)}`;
  return syntax(at, `${shown} is no escape in JSON`, 'write \\\\ for a backslash');
}

function rawControl(text: string, at: number): Fault {
  const character = text[at] ?? '';
  if (character === '\n' || character === '\r') {
    return syntax(
      at,
      'a line break stands inside text',
      'write the closing quote before it, or \\n in its place',
    );
  }
  if (character === '\t') return syntax(at, 'a tab stands inside text', 'write \\t in its place');
  if (character === '\0')
    return syntax(at, 'a NUL character stands inside text', 'remove it; the file may be damaged');
  return syntax(at, `the control character ${codeName(character)} stands inside text`, 'remove it');
}

const ESCAPES = /\\u(?:d[89ab]..\\u(?=d[c-f])|(d[89a-f]..))|\\./gi;

/**
 * The offsets of escapes that give half a character. In text that was UTF-8, halves can only come from escapes.
 *
 * @param start the opening quote of a string without faults
 * @param end after the closing one
 */
export function loneSurrogates(text: string, start: number, end: number): number[] {
  const escapes = text.slice(start, end).matchAll(ESCAPES);
  return Array.from(escapes, (match) => (match[1] === undefined ? -1 : start + match.index)).filter(
    (at) => at >= 0,
  );
}
