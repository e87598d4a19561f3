import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printed } from '../../src/render/json.js';

const written = (value: unknown): string => printed({ kind: 'test', version: 1, value });

test('data is indented by two spaces, with kind and version first', () => {
  expect(written(['a', 1])).toBe(
    '{\n  "kind": "test",\n  "version": 1,\n  "value": [\n    "a",\n    1\n  ]\n}\n',
  );
});

test.each([
  ['line breaks', 'a\nb\u2028c\u0085', 'a\\nb\\u2028c\\u0085'],
  ['escape sequences', '\x1b[31m\x9b\x7f', '\\u001b[31m\\u009b\\u007f'],
  ['direction overrides', '\u202e\u2066', '\\u202e\\u2066'],
  ['lone surrogates', '\ud800', '\\ud800'],
  ['hidden tags', '\u{e0041}', '\\udb40\\udc41'],
  ['ordinary letters', '王毅 é 👩‍👧', '王毅 é 👩‍👧'],
])('a string with %s is safe to display', (_, text, expected) => {
  expect(written(text).split('\n')[3]).toBe(`  "value": "${expected}"`);
});

test('the output is read back as the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (text, value) => {
      expect(JSON.parse(written({ text, value })).value).toEqual(JSON.parse(JSON.stringify({ text, value })));
    }),
    { numRuns: 500 },
  );
});
