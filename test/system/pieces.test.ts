import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printed } from '../../src/render/json.js';
import { between, inBatches, whole } from '../../src/system/streams/pieces.js';

test('pieces are joined into batches of about 64 KB, complete and in order', () => {
  const pieces = Array.from({ length: 3000 }, (_, index) => `${index} ${'x'.repeat(index % 90)}\n`);
  const batches = [...inBatches(pieces)];
  expect(whole(batches)).toBe(pieces.join(''));
  expect(batches.slice(0, -1).every(({ length }) => length >= 65_536 && length < 66_000)).toBe(true);
});

test('there are no batches if there are no pieces', () => {
  expect([...inBatches([])]).toEqual([]);
  expect([...inBatches(['', ''])]).toEqual([]);
});

test('separators are only between items', () => {
  const lines = (...items: number[]) => [...between(items, ', ', String)];
  expect([lines(), lines(1), lines(1, 2)]).toEqual([[], ['1'], ['1', ', 2']]);
});

const LONG = 'x'.repeat(20_000);
const json = fc.jsonValue({ maxDepth: 4 });

test('JSON in pieces is the same as the output of JSON.stringify, however large its parts are', () => {
  fc.assert(
    fc.property(json, json, json, (one, two, three) => {
      const data = {
        one: [one, LONG, [], {}],
        left: undefined,
        two: { '"key"\n': [LONG, two, [LONG, null]] },
        three,
      };
      expect(whole(printed(data))).toBe(`${JSON.stringify(data, null, 2)}\n`);
    }),
  );
});

test('no piece of JSON is much larger than the largest string in it', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => ({ row, words: ['some', 'words', { at: row }] }));
  expect(Math.max(...[...printed({ kind: 'test', rows })].map(({ length }) => length))).toBeLessThan(40_000);
});
