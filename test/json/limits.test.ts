import { expect, test } from 'vitest';
import { LIMITS } from '../../src/json/limits.js';
import { said, times, valueIn } from './reading.js';

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"k${index}":${index}`)}}`;
/** White space that makes a text large enough to be scanned before it is parsed. */
const LARGE = ' '.repeat(times(1024 * 1024) + 1);

const TOO_DEEP =
  'too-deep: objects and lists are nested more than 64 levels deep (a briefing needs fewer than ten; is this the right file?)';
const TOO_MANY_KEYS = 'too-many-keys: the object has more than 1000 keys (remove unneeded keys)';

test('64 levels are accepted, and 65 are refused', () => {
  expect(said(lists(64))).toEqual(['ok']);
  expect(said(lists(65))).toEqual([`1:65 ${'/0'.repeat(64)} ${TOO_DEEP}`]);
  expect(said(lists(64) + LARGE)).toEqual(['ok']);
  expect(said(lists(65) + LARGE)).toEqual([`1:65 ${'/0'.repeat(64)} ${TOO_DEEP}`]);
});

test('both objects and lists count as levels', () => {
  const mixed = (depth: number) => '{"a":['.repeat(depth / 2) + ']}'.repeat(depth / 2);
  expect(said(mixed(64))).toEqual(['ok']);
  expect(said(mixed(66))).toEqual([`1:193 ${'/a/0'.repeat(32)} ${TOO_DEEP}`]);
});

test('a million levels are refused at the 65th', () => {
  expect(said('['.repeat(times(1_000_000)))).toEqual([`1:65 ${'/0'.repeat(64)} ${TOO_DEEP}`]);
  expect(said('{"a":'.repeat(times(1_000_000)))).toEqual([`1:321 ${'/a'.repeat(64)} ${TOO_DEEP}`]);
});

test('brackets in strings do not count as levels', () => {
  const text = '['.repeat(1000);
  expect(valueIn(JSON.stringify([text]))).toEqual([text]);
  expect(valueIn(LARGE + JSON.stringify([text]))).toEqual([text]);
});

test('1000 keys in an object are accepted, and 1001 are refused', () => {
  expect(said(keys(1000))).toEqual(['ok']);
  expect(said(keys(1001))).toEqual([`1:10782  ${TOO_MANY_KEYS}`]);
  expect(said(keys(1000) + LARGE)).toEqual(['ok']);
  expect(said(keys(1001) + LARGE)).toEqual([`1:10782  ${TOO_MANY_KEYS}`]);
});

test('if an object has a million keys, the first one beyond the limit is reported', () => {
  expect(said(keys(times(1_000_000)))).toEqual([`1:10782  ${TOO_MANY_KEYS}`]);
});

test('many objects with few keys are accepted', () => {
  const text = `[${Array.from({ length: 2000 }, () => '{"a":1}')}]`;
  expect(said(text)).toEqual(['ok']);
  expect(said(text + LARGE)).toEqual(['ok']);
});

test('values and keys of the maximum length are read, and longer ones are refused', () => {
  const most = 'x'.repeat(LIMITS.string);
  const words = 'too-long: the string has 65537 characters (limit: 65536) (shorten it or split it up)';
  expect(said(JSON.stringify({ [most]: most }))).toEqual(['ok']);
  expect(said(JSON.stringify({ a: `${most}x` }))).toEqual([`1:6 /a ${words}`]);
  expect(said(JSON.stringify({ [`${most}x`]: 1 }))).toEqual([`1:2  ${words}`]);
});

test('all strings that are too long are reported', () => {
  const long = 'x'.repeat(1_000_000);
  const words = 'too-long: the string has 1000000 characters (limit: 65536) (shorten it or split it up)';
  expect(said(JSON.stringify([long, long]))).toEqual([`1:2 /0 ${words}`, `1:1000005 /1 ${words}`]);
});

test('the length of a string is counted after its escapes are decoded', () => {
  expect(said(`["${'\\u0041'.repeat(LIMITS.string)}"]`)).toEqual(['ok']);
});

test('after ten thousand problems, the last one says that there are more', () => {
  const problems = said(`[${Array.from({ length: 20_000 }, () => '{"a":1,"a":2}')}]`);
  expect(problems.length).toBe(LIMITS.problems + 1);
  expect(problems.at(-1)).toBe(
    '1:140009 /10000/a too-many-problems: more than 10,000 problems; the rest of the file was not checked (fix these first)',
  );
});

test('the pointer of a huge key is shortened to the enclosing value, so that problems stay small', () => {
  const key = 'k'.repeat(5000);
  expect(said(`{"a":{"${key}":{"b":1,"b":2}}}`)).toEqual([
    "1:5017 /a duplicate-key: the key 'b' is already in this object, at 1:5011 (keep one of the two)",
  ]);
});

test('a number with a million digits is too large, but one with a million decimals is not', () => {
  const digits = '1'.repeat(times(1_000_000));
  expect(said(`[${digits}]`)).toEqual([
    `1:2 /0 number: the number '${'1'.repeat(60)}...' is too large (use a smaller number)`,
  ]);
  expect(said(`[0.${digits}]`)).toEqual(['ok']);
});

test('many long keys are read if none exceeds the maximum length', () => {
  const value = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`${'k'.repeat(100)}${index}`, index]),
  );
  expect(said(JSON.stringify(value))).toEqual(['ok']);
});
