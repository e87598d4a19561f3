import { expect, test } from 'vitest';
import { slipsAllowed, slipsBetween } from '../../src/text/slips.js';

test.each([
  ['taiwan', 'taiwan', 0],
  ['tawian', 'taiwan', 1],
  ['taiwn', 'taiwan', 1],
  ['taiiwan', 'taiwan', 1],
  ['taiwam', 'taiwan', 1],
  ['atiwna', 'taiwan', 2],
  ['', 'ab', 2],
  ['abc', '', undefined],
  ['paris', 'taiwan', undefined],
  ['taiwan', 'taiwanese', undefined],
])("'%s' is %s with this many slips: %s", (typed, word, slips) => {
  expect(slipsBetween(typed, word, 2)).toBe(slips);
  expect(slipsBetween(word, typed, 2)).toBe(slips);
});

test('longer words may have more slips, short ones none', () => {
  expect([1, 3, 4, 7, 8, 30].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
});
