import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/model/json/scan.js';
import { LIMITS } from '../../../src/model/limits.js';

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":${index}`)}}`;
const inside = (depth: number, text: string) => '['.repeat(depth) + text + ']'.repeat(depth);

test('a large text is refused for its depth, its keys or its strings before anything is built from it', () => {
  expect(scan(lists(64))?.keys).toBe(0);
  expect(scan('['.repeat(65))?.keys).toBe(undefined);
  expect(scan('[true,'.repeat(65))?.keys).toBe(undefined);
  expect(scan(keys(1000))?.keys).toBe(1000);
  expect(scan(keys(1001).slice(0, -1))?.keys).toBe(undefined);
  const escapes = `"${'\\u0041'.repeat(LIMITS.string)}"`;
  expect(scan(escapes)?.keys).toBe(0);
  expect(scan(escapes.replace('"', '"x'))?.keys).toBe(undefined);
});

test('a large text that is cut short is looked through to its end, for the parser to refuse it', () => {
  expect([scan('{"a":"bc'), scan('[1, "\\"]')]).toEqual([
    { keys: 1, isSound: true },
    { keys: 0, isSound: true },
  ]);
});

describe('of a large text that is surely sound nothing is looked at again, and its keys are counted', () => {
  test.each<[string, string, number]>([
    ['no keys', '[1,"a",null]', 0],
    ['different keys', '{"a":1,"b":2,"ab":3}', 3],
    ['one key in several objects', '{"a":{"a":1},"b":[{"a":2},{"a":3}]}', 5],
    ['white space around colons', '{ "a" :\n1 }', 1],
    ['colons and brackets inside text', '{"a:{":"b:}:["}', 1],
    ['as many keys as are compared', keys(32), 32],
    ['an escape in a value', '["\\u0041"]', 0],
    ['a number of 300 digits', `[${'1'.repeat(300)}]`, 0],
    ['many numbers of few digits', `[${'-1.5,'.repeat(400)}0]`, 0],
    ['long text', `["${'x'.repeat(LIMITS.string - 2)}"]`, 0],
  ])('%s', (_, text, count) => {
    expect(scan(text)).toEqual({ keys: count, isSound: true });
  });
});

describe('what may be wrong is left to a look at the value', () => {
  test.each<[string, string]>([
    ['a repeated key', '{"a":1,"b":2,"a":3}'],
    ['a key repeated after an object', '{"a":1,"b":{"c":1},"a":2}'],
    ['a key repeated at the deepest level', inside(63, '{"a":1,"a":2}')],
    ['a key with an escape', '{"\\u0061":1}'],
    ['keys that look alike', '{"Aa":1,"BB":2}'],
    ['more keys than are compared', keys(33)],
    ['half a character', '["\\ud83d"]'],
    ['half a character in capitals', '["\\uD83D"]'],
    ['a number with an exponent', '[12e5]'],
    ['a number with an exponent in capitals', '[1.5E5]'],
    ['a number of 400 digits', `[${'1'.repeat(400)}]`],
    ['text that may be too long', `["${'x'.repeat(LIMITS.string + 1)}"]`],
  ])('%s', (_, text) => {
    expect(scan(text)?.isSound).toBe(false);
  });
});
