import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/briefing/file/limits.js';
import { isSound } from '../../src/json/scan.js';

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":${index}`)}}`;
const inside = (depth: number, text: string) => '['.repeat(depth) + text + ']'.repeat(depth);

describe('text that is surely sound is not looked at again', () => {
  test.each<[string, string]>([
    ['no keys', '[1,"a",null]'],
    ['different keys', '{"a":1,"b":2,"ab":3}'],
    ['one key in several objects', '{"a":{"a":1},"b":[{"a":2},{"a":3}]}'],
    ['white space around colons', '{ "a" :\n1 }'],
    ['colons and brackets inside text', '{"a:{":"b:}:["}'],
    ['as many keys as are compared', keys(32)],
    ['an escape in a value', '["\\u0041"]'],
    ['a number of 300 digits', `[${'1'.repeat(300)}]`],
    ['many numbers of few digits', `[${'-1.5,'.repeat(400)}0]`],
    ['long text', `["${'x'.repeat(LIMITS.string - 2)}"]`],
    ['as many levels as there may be', lists(64)],
    ['text that is cut short, which the parser refuses', '{"a":"bc'],
    ['text that ends in an escape, which the parser refuses', '[1, "\\"]'],
  ])('%s', (_, text) => {
    expect(isSound(text)).toBe(true);
  });
});

describe('what may be wrong is looked at character by character', () => {
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
    ['text that may be too long', `["${'x'.repeat(LIMITS.string - 1)}"]`],
    ['escapes in text that may be too long', `["${'\\u0041'.repeat(LIMITS.string)}"]`],
    ['a level too many', lists(65)],
    ['lists that are not closed', '['.repeat(65)],
    ['lists with something before the next', '[true,'.repeat(65)],
  ])('%s', (_, text) => {
    expect(isSound(text)).toBe(false);
  });
});
