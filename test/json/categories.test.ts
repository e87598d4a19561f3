import { describe, expect, test } from 'vitest';
import { said, valueIn } from './reading.js';

/**
 * Tests for those categories of a published test suite for JSON parsers (github.com/nst/JSONTestSuite) that the other
 * tests of this folder do not cover; the cases are different. With the suite itself, in its version of November 2024,
 * 281 of 283 required verdicts agree. The other two are about repeated keys, which the program refuses.
 */
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

describe('text of any kind is read unchanged', () => {
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

test('white space is allowed between any two tokens, but only the four characters that JSON allows', () => {
  const space = ' \t\r\n';
  const parts = ['', '{', '"a"', ':', '[', '7', ',', 'null', ']', '}', ''];
  expect(valueIn(parts.join(space))).toEqual({ a: [7, null] });
  for (const other of ['\f', '\v', '\u0085', '\u00a0', '\u2003', '\u2028', '\u2060', '\u3000'])
    expect(said(`[${other}]`)[0]?.startsWith('1:2 /0 syntax: ')).toBe(true);
});
