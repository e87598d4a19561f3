import { expect, test } from 'vitest';
import { STANDING_MEANINGS, STANDINGS, softest, softness } from '../../src/briefing/standing.js';

test('standings are ordered from firm to soft', () => {
  expect(STANDINGS).toEqual([
    'stated',
    'planned',
    'expected',
    'likely',
    'possible',
    'aim',
    'perceived',
    'pending',
    'alleged',
    'assumed',
  ]);
  expect(STANDINGS.map(softness)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the softest of several claims counts, in any order', () => {
  expect(softest(['stated', 'likely', 'planned'])).toBe('likely');
  expect(softest(['assumed', 'stated'])).toBe('assumed');
  expect(softest([])).toBeUndefined();
});

test('every standing has a meaning', () => {
  expect(Object.keys(STANDING_MEANINGS)).toEqual([...STANDINGS]);
});
