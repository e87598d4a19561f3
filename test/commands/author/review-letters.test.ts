import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/commands/author/review/lines/letters.js';
import type { Item } from '../../../src/drafting/review/items.js';
import { exampleFile } from '../../support/example.js';

const file = { ...exampleFile(), sources: exampleFile().sources.slice(0, 1) };
const person = (id: string): Item => ({ kind: 'people', id });

/** The letters of a list, for a review that began with these entries after its source. */
function letters(begun: readonly string[], items: readonly string[]): (string | undefined)[] {
  const review = { begun: new Map(['source', ...begun].map((id) => [id, true])), file };
  const found = lettersOf(review, items.map(person));
  return items.map((id) => found.get(`people/${id}`));
}

test('the entries of a list have letters in their order, without X, which drops them', () => {
  const ids = Array.from({ length: 25 }, (_, index) => `p${index}`);
  expect(letters(ids, ids).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWYZ');
});

test('an entry keeps its letter when another one is dropped', () => {
  expect(letters(['ek', 'lind', 'berg'], ['ek', 'berg'])).toEqual(['A', 'C']);
});

test('an entry that was added in the review takes a letter that no other one has', () => {
  expect(letters(['ek', 'lind'], ['ek', 'new', 'lind'])).toEqual(['A', 'C', 'B']);
});
