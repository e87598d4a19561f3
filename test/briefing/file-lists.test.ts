import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesIn, listOf } from '../../src/searching/file-lists.js';

/** The lists of an index of words: which files hold a word. */

const files = fc
  .uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 40 })
  .map((numbers) => numbers.sort((a, b) => a - b));

test('a list gives back the files that were put in', () => {
  fc.assert(
    fc.property(files, (numbers) => {
      expect(filesIn(Uint8Array.from(listOf(numbers)))).toEqual(numbers);
    }),
  );
});

test('files that follow one another take a byte each, and the list one more', () => {
  expect(listOf([0, 1, 2, 130])).toEqual([1, 1, 1, 129, 0, 124]);
});

test('a list with one wrong bit is not believed, and neither is one that is not there', () => {
  fc.assert(
    fc.property(files, fc.nat(), fc.nat(7), (numbers, place, bit) => {
      const list = Uint8Array.from(listOf(numbers));
      const at = place % list.length;
      list[at] = (list[at] ?? 0) ^ (1 << bit);
      expect(filesIn(list)).toBeUndefined();
    }),
  );
  expect(filesIn(new Uint8Array())).toBeUndefined();
});
