import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerTo } from '../../src/json/problem.js';
import { readJson } from '../../src/json/read-json.js';
import { times } from './reading.js';

function place(text: string, pointer: string): string {
  const reading = readJson(Buffer.from(text));
  if (!reading.ok) throw new Error('not read');
  const { line, column } = reading.locate(pointer);
  return `${line}:${column}`;
}

const FILE = `{
  "issues": [
    { "id": "a", "tags": ["x", "y:[\\"]"] },
    { "id" : "b" , "n": -1.5e3, "none": null, "deep": {"q": [[], [true]]} }
  ],
  "a/b": 1,
  "m~n": 2, "": 3, "\\u0041": 4, "__proto__": 5
}
`;

describe('a value is found by its pointer', () => {
  test.each([
    ['', '1:1'],
    ['/issues', '2:13'],
    ['/issues/0', '3:5'],
    ['/issues/0/tags/1', '3:32'],
    ['/issues/1/id', '4:14'],
    ['/issues/1/n', '4:25'],
    ['/issues/1/none', '4:41'],
    ['/issues/1/deep/q/1/0', '4:67'],
    ['/a~1b', '6:10'],
    ['/m~0n', '7:10'],
    ['/', '7:17'],
    ['/A', '7:30'],
    ['/__proto__', '7:46'],
  ])('%s at %s', (pointer, expected) => {
    expect(place(FILE, pointer)).toBe(expected);
  });
});

describe('for a missing value, the place of the innermost enclosing value is given', () => {
  test.each([
    ['/nothing', '1:1'],
    ['/issues/7', '2:13'],
    ['/issues/01', '2:13'],
    ['/issues/-', '2:13'],
    ['/issues/0/id/x', '3:13'],
    ['/issues/0/id/0', '3:13'],
    ['/issues/0/tags/length', '3:26'],
    ['/toString', '1:1'],
  ])('%s at %s', (pointer, expected) => {
    expect(place(FILE, pointer)).toBe(expected);
  });
});

test('places are correct after a byte-order mark, CRLF, tabs and emoji', () => {
  expect(place('\ufeff{"a":1}', '/a')).toBe('1:6');
  expect(place('\r\n{\r\n\t"🙂": 1}', '/🙂')).toBe('3:8');
});

test('a value that is the whole file is found', () => {
  expect(place('\n 12', '')).toBe('2:2');
});

test('brackets and quotes in strings are ignored', () => {
  expect(place('{"a":["]"],"b":["}"],"c":{"d":"[{"},"e":1}', '/e')).toBe('1:41');
  expect(place('[["\\"]"],{"\\\\":"]"},2]', '/2')).toBe('1:21');
});

test('places deep inside a large file are exact', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `{"n":${index}}`);
  expect(place(`[\n${rows.join(',\n')}\n]`, '/19999/n')).toBe('20001:6');
  expect(place(`[${rows.join(',')}]`, '/1/n')).toBe('1:15');
  expect(place(`[${rows.join(',')}]`, '/19999/n')).toBe('1:228885');
  expect(place(`\n [${rows.join(',')}]`, '/19999/n')).toBe('2:228886');
});

/** Returns each pointer to a part of a value, with that part. */
function* pointers(value: unknown, pointer = ''): Generator<readonly [string, unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pointers(inner, pointer + pointerTo(key));
}

test('in any file, each returned place is where the value is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const reading = readJson(Buffer.from(text));
      if (!reading.ok) throw new Error('not read');
      const lines = text.split('\n');
      for (const [pointer, inner] of pointers(JSON.parse(text))) {
        const { line, column } = reading.locate(pointer);
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
        const start = JSON.stringify(inner, null, indent).split('\n')[0] ?? '';
        expect(rest.slice(0, start.length)).toBe(start);
      }
    }),
    { numRuns: times(500) },
  );
});
