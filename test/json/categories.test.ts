import { describe, expect, test } from 'vitest';
import { said, times, valueIn } from './reading.js';

/**
 * Cases of our own for the kinds in a published collection for JSON parsers (github.com/nst/JSONTestSuite) that the
 * other tests of this folder do not cover. Compared with the collection itself, in its version of November 2024, 281 of 283
 * required verdicts agree. The other two are about repeated keys, which are refused here.
 */
const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

const notUtf8 = (place: string, byte: string) => [
  `${place}  encoding: the byte 0x${byte} is not UTF-8 (save the file as UTF-8)`,
];

describe('an invalid byte is refused at its place, wherever it is', () => {
  test.each([
    ['alone', bytes(0xe9), notUtf8('1:1', 'e9')],
    ['instead of a value', bytes('[', 0xff, ']'), notUtf8('1:2', 'ff')],
    ['after a number', bytes('[7', 0xe5, ']'), notUtf8('1:3', 'e5')],
    ['after a long number', bytes('[70707', 0xe5, ']'), notUtf8('1:7', 'e5')],
    ['in an exponent', bytes('[7e1', 0xe5, ']'), notUtf8('1:5', 'e5')],
    ['after the letter of an exponent', bytes('[7e', 0xe5, ']'), notUtf8('1:4', 'e5')],
    ['in a bare word', bytes('[a', 0xe5, ']'), notUtf8('1:3', 'e5')],
    ['in an escape', bytes('["\\u00', 0xe5, '0"]'), notUtf8('1:7', 'e5')],
    ['after a backslash', bytes('["\\', 0xe5, '"]'), notUtf8('1:4', 'e5')],
    ['in a key', bytes('{"', 0xb9, '":7,}'), notUtf8('1:3', 'b9')],
    [
      'as an overlong form of six bytes',
      bytes('["', 0xfc, 0x83, 0xbf, 0xbf, 0xbf, 0xbf, '"]'),
      notUtf8('1:3', 'fc'),
    ],
    ['as a truncated byte-order mark', bytes(0xef, 0xbb, '[]'), notUtf8('1:1', 'ef')],
  ])('%s', (_where, source, expected) => {
    expect(said(source)).toEqual(expected);
  });
});

describe('numbers at the limits are read', () => {
  test.each([
    ['-0.00000000000000000000000000000000000000000000000000000007', -7e-56],
    ['7.5e-400', 0],
    ['-98765432109876543210987654321', -9.876543210987655e28],
    ['1.7e308', 1.7e308],
    ['70E00', 70],
    ['7e+0', 7],
  ])('%s', (text, value) => {
    expect(valueIn(`[${text}]`)).toEqual([value]);
  });
});

describe('text of every kind is read unchanged', () => {
  test.each([
    ['a noncharacter', '"\ufdd0 \ufffe \u{1fffe} \u{10fffe}"', '\ufdd0 \ufffe \u{1fffe} \u{10fffe}'],
    ['an unassigned character', '"\u{1bfff}"', '\u{1bfff}'],
    ['a zero-width space and mark', '"\u200b\u2064\u2060"', '\u200b\u2064\u2060'],
    ['line and paragraph separators', '"\u2028\u2029"', '\u2028\u2029'],
    ['comments inside strings', '"/* 7 */ // #"', '/* 7 */ // #'],
    ['escaped control characters', '"\\u0001\\u001f\\u007f\\u00a0"', '\u0001\u001f\u007f\u00a0'],
    ['escaped backslashes before letters', '"\\\\u0041 \\\\n \\\\x"', '\\u0041 \\n \\x'],
    ['the first and the last surrogate pair', '"\\ud800\\udc00\\uDBFF\\uDFFF"', '\u{10000}\u{10ffff}'],
  ])('%s', (_what, source, value) => {
    expect(valueIn(source)).toBe(value);
  });
});

test('a long key and a long text are read', () => {
  const long = 'tide '.repeat(200);
  expect(valueIn(JSON.stringify({ [long]: [{ [long]: long }] }))).toEqual({ [long]: [{ [long]: long }] });
});

test('white space is allowed everywhere, but only the four kinds of JSON', () => {
  const space = ' \t\r\n';
  const parts = ['', '{', '"a"', ':', '[', '7', ',', 'null', ']', '}', ''];
  expect(valueIn(parts.join(space))).toEqual({ a: [7, null] });
  for (const other of ['\f', '\v', '\u0085', '\u00a0', '\u2003', '\u2028', '\u2060', '\u3000'])
    expect(said(`[${other}]`)[0]?.startsWith('1:2 /0 syntax: ')).toBe(true);
});

test('a hundred thousand unclosed brackets are refused at the 65th', () => {
  for (const opened of ['[', '{"":', '[{"":'])
    expect(said(opened.repeat(times(100_000)))[0]?.includes(' too-deep: ')).toBe(true);
});

test('a file without a value is refused as empty, with a byte-order mark or without', () => {
  for (const source of ['', ' ', '\n\t\r ', '\ufeff', '\ufeff '])
    expect(said(source).every((line) => line.includes(' syntax: the file '))).toBe(true);
});
