import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said, times, valueIn } from './reading.js';

const duplicate = (at: string, pointer: string, key: string, first: string) =>
  `${at} ${pointer} duplicate-key: the key '${key}' is already in this object, at ${first} (keep one of the two)`;
const LARGE = ' '.repeat(times(128 * 1024) + 1);

describe('a repeated key is refused, with both places', () => {
  test.each([
    ['side by side', '{"a":1,"a":2}', [duplicate('1:8', '/a', 'a', '1:2')]],
    ['with the same value', '{"a":1,\n "a":1}', [duplicate('2:2', '/a', 'a', '1:2')]],
    ['deep inside', '{"x":[{"a":1,"b":2,"a":3}]}', [duplicate('1:20', '/x/0/a', 'a', '1:8')]],
    ['written as an escape', '{"a":1,"\\u0061":2}', [duplicate('1:8', '/a', 'a', '1:2')]],
    ['with a space before its colon', '{"a":1,"a" :2}', [duplicate('1:8', '/a', 'a', '1:2')]],
    ['after another key', '{"a":1,"b":2,"b":3}', [duplicate('1:14', '/b', 'b', '1:8')]],
    ['the empty key', '{"":1,"":2}', [duplicate('1:7', '/', '', '1:2')]],
    [
      'that needs escaping in a pointer',
      '{"a/b~":1,"a/b~":2}',
      [duplicate('1:11', '/a~1b~0', 'a/b~', '1:2')],
    ],
    ['__proto__', '{"__proto__":1,"__proto__":2}', [duplicate('1:16', '/__proto__', '__proto__', '1:2')]],
    ['with a colon in its value', '{"a":"x:y","a":"z"}', [duplicate('1:12', '/a', 'a', '1:2')]],
    ['with an escaped colon', '{"a":"\\u003a","a":1,"b":"\\u003A"}', [duplicate('1:15', '/a', 'a', '1:2')]],
    [
      'three times, and a different one twice',
      '{"a":1,"a":2,"b":3,"b":4,"a":5}',
      [
        duplicate('1:8', '/a', 'a', '1:2'),
        duplicate('1:20', '/b', 'b', '1:14'),
        duplicate('1:26', '/a', 'a', '1:2'),
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(said(text + LARGE)).toEqual(expected);
  });
});

test('the same key in different objects is not a repetition', () => {
  expect(valueIn('[{"a":{"a":1}},{"a":2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }]);
});

test('a word before a colon in a string or key is not a key', () => {
  const value = { 'a:b': 'c:d::e', f: ['::', ':"'] };
  expect(valueIn(JSON.stringify(value))).toEqual(value);
  expect(valueIn(JSON.stringify(value).replaceAll(':d', '\\u003ad'))).toEqual(value);
  expect(valueIn(JSON.stringify(value) + LARGE)).toEqual(value);
});

/** Pieces that often result in nearly valid JSON when they are combined. */
const PIECES = [
  ...['{"a":', '{"b":1,', '"a":', '"\\u0061":', '"b" :', '[', ']', '}', ',', '1', '1e999', '-2', '1E5'],
  ...['true'],
];
const TEXTS = ['"x:y"', '"\\ud800"', '"\\\\"', '"\\"a"', '" "', 'null', ' ', '\n'];

test('small and large texts give the same result', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES, ...TEXTS), { maxLength: 14 });
  let read = 0;
  fc.assert(
    fc.property(pieces, fc.jsonValue(), fc.nat(), (parts, value, cut) => {
      const json = JSON.stringify({ a: value, b: [value] }, null, 1);
      const at = cut % json.length;
      for (const text of [parts.join(''), json, json.slice(0, at) + parts.join('') + json.slice(at)]) {
        const small = said(text);
        const large = said(text + LARGE);
        // The message of a syntax error can depend on how the text ends.
        if (/ (syntax|encoding): /.test(small[0] ?? '')) expect(large).not.toEqual(['ok']);
        else expect(large).toEqual(small);
        if (small[0] === 'ok') read++;
      }
    }),
    { numRuns: times(100), seed: 4 },
  );
  expect(read).toBeGreaterThanOrEqual(times(100));
});

test('__proto__ is an ordinary key and changes no prototype', () => {
  const value = valueIn('{"__proto__":{"polluted":true}}') as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test('keys such as constructor and toString are ordinary keys', () => {
  const value = valueIn('{"constructor":1,"toString":2,"hasOwnProperty":3}') as object;
  expect(Object.entries(value)).toEqual([
    ['constructor', 1],
    ['toString', 2],
    ['hasOwnProperty', 3],
  ]);
});

const half = (at: string, pointer: string, unit: string) =>
  `${at} ${pointer} lone-surrogate: ${unit} is half a character (write both halves, or the character itself)`;

describe('an escaped lone surrogate is refused at its place', () => {
  test.each([
    ['a high surrogate', '["a\\ud800"]', [half('1:4', '/0', '\\ud800')]],
    ['a low surrogate', '["\\uDC00"]', [half('1:3', '/0', '\\uDC00')]],
    ['in a key', '{"a":{"\\ud83d":1}}', [half('1:8', '/a', '\\ud83d')]],
    ['two high surrogates before a low one', '["\\ud83d\\ud83d\\ude00"]', [half('1:3', '/0', '\\ud83d')]],
    [
      'surrogates in the wrong order',
      '["\\ude00\\ud83d"]',
      [half('1:3', '/0', '\\ude00'), half('1:9', '/0', '\\ud83d')],
    ],
    [
      'surrogates with something between them',
      '["\\ud83d-\\ude00"]',
      [half('1:3', '/0', '\\ud83d'), half('1:10', '/0', '\\ude00')],
    ],
    ['before a whole emoji', '["\\ud83d🙂"]', [half('1:3', '/0', '\\ud83d')]],
    [
      'surrogates in two neighboring keys',
      '{"\\ud83d":1,"\\ude00":2}',
      [half('1:3', '', '\\ud83d'), half('1:14', '', '\\ude00')],
    ],
    [
      'surrogates in two neighboring texts',
      '["\\ud83d","\\ude00"]',
      [half('1:3', '/0', '\\ud83d'), half('1:12', '/1', '\\ude00')],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('escapes for a whole character are read, and an escaped backslash before a u is not an escape', () => {
  expect(valueIn('["\\ud83d\\ude42", "\\\\ud83d", "\\\\\\u0041"]')).toEqual(['🙂', '\\ud83d', '\\A']);
});

test('all problems except syntax errors are reported together, in text order', () => {
  expect(said('{"a":1e999,\n"b":"\\ud800",\n"a":0}')).toEqual([
    "1:6 /a number: the number '1e999' is too large (use a smaller number)",
    half('2:6', '/b', '\\ud800'),
    duplicate('3:1', '/a', 'a', '1:2'),
  ]);
});
