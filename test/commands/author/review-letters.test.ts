import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/commands/author/review/lines/letters.js';
import type { Item } from '../../../src/drafting/review/items.js';
import { exampleFile } from '../../support/example.js';

const file = { ...exampleFile(), sources: exampleFile().sources.slice(0, 1) };
const person = (id: string): Item => ({ kind: 'people', id });

/**
 * Returns the letters of a list.
 *
 * @param begun the entries after the source when the review began
 */
function letters(begun: readonly string[], items: readonly string[]): (string | undefined)[] {
  const review = { begun: new Map(['source', ...begun].map((id) => [id, true])), file };
  const found = lettersOf(review, items.map(person));
  return items.map((id) => found.get(`people/${id}`));
}

test('the entries of a list get letters in alphabetical order, except X, which drops the list, and Q', () => {
  const ids = Array.from({ length: 24 }, (_, index) => `p${index}`);
  expect(letters(ids, ids).join('')).toBe('ABCDEFGHIJKLMNOPRSTUVWYZ');
});

test('an entry keeps its letter when another entry is dropped', () => {
  expect(letters(['ek', 'lind', 'berg'], ['ek', 'berg'])).toEqual(['A', 'C']);
});

test('an entry that is added during the review gets a letter that no other entry has', () => {
  expect(letters(['ek', 'lind'], ['ek', 'new', 'lind'])).toEqual(['A', 'C', 'B']);
});
