import { expect, test } from 'vitest';
import type { Item } from '../../../src/drafting/review/items.js';
import { lettersOf } from '../../../src/drafting/review/lists/letters.js';
import { begunWith } from '../../../src/drafting/review/scope.js';
import { exampleFile } from '../../support/example.js';

const person = (id: string): Item => ({ kind: 'people', id });

/** Returns the letters of a list of people. `begun` lists the people at the beginning of the review. */
function letters(begun: readonly string[], items: readonly string[]): (string | undefined)[] {
  const people = begun.map((id) => ({ id, name: id }));
  const found = lettersOf({ begun: begunWith({ ...exampleFile(), people }) }, items.map(person));
  return items.map((id) => found.get(`people/${id}`));
}

test('the entries of a list get letters in alphabetical order, except for X, which drops the list, and Q, which quits', () => {
  const ids = Array.from({ length: 24 }, (_, index) => `p${index}`);
  expect(letters(ids, ids).join('')).toBe('ABCDEFGHIJKLMNOPRSTUVWYZ');
});

test('an entry keeps its letter when another entry is dropped', () => {
  expect(letters(['ek', 'lind', 'berg'], ['ek', 'berg'])).toEqual(['A', 'C']);
});

test('an entry that is added during the review gets a letter that no other entry has', () => {
  expect(letters(['ek', 'lind'], ['ek', 'new', 'lind'])).toEqual(['A', 'C', 'B']);
});

test('while a list is shown, its entries keep their letters, and a new entry never gets the letter of a former entry', () => {
  const items = ['ek', 'new', 'lind'];
  const shown = {
    entries: new Set(items.map((id) => `people/${id}`)),
    letters: new Map([
      ['people/ek', 'A'],
      ['people/lind', 'B'],
      ['people/new', 'C'],
    ]),
  };
  const people = ['ek', 'lind'].map((id) => ({ id, name: id }));
  const begun = begunWith({ ...exampleFile(), people });
  expect([...lettersOf({ begun, shown }, ['new', 'newer'].map(person)).values()]).toEqual(['C', 'D']);
});

test('the letters begin with A in each part, and start again after Z', () => {
  const file = exampleFile();
  const [first] = file.claims;
  const claims = Array.from({ length: 26 }, (_, index) => ({ ...first, id: `k${index}` }));
  const begun = begunWith({ ...file, claims: claims as typeof file.claims });
  const page = claims.slice(22).map(({ id }): Item => ({ kind: 'claims', id }));
  expect([...lettersOf({ begun }, page).values()].join('')).toBe('YZAB');
  expect([...lettersOf({ begun }, [{ kind: 'claims', id: 'k0' }]).values()]).toEqual(['A']);
});
