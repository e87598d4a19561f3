import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsAllowed, errorsBetween, nearest } from '../../src/text/typing-errors.js';

test.each([
  ['agend', ['agenda']],
  ['isue', ['issue', 'issues']],
  ['PEOPLE', ['people']],
  ['zzzzzz', []],
  ['', []],
])('%j is similar to %j', (typed, near) => {
  const commands = ['agenda', 'issue', 'issues', 'people', 'places', 'say', 'gaps'];
  expect(nearest(typed, commands)).toEqual(near);
});

test('at most the requested number of similar words is returned, without duplicates', () => {
  expect(nearest('issue', ['issue', 'issues', 'issue', 'issuer'], 2)).toEqual(['issue', 'issues']);
});

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
])("the number of typing errors between '%s' and '%s' is %s", (typed, word, slips) => {
  expect(errorsBetween(typed, word, 2)).toBe(slips);
  expect(errorsBetween(word, typed, 2)).toBe(slips);
});

test('longer words may have more typing errors, and short words none', () => {
  expect([1, 3, 4, 7, 8, 30].map(errorsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
});

/** Counts the typing errors between two words by trying every possible error in all words reached so far. */
function byTrying(typed: string, word: string, most: number): number | undefined {
  let reached = new Set([typed]);
  for (let slips = 0; slips <= most; slips += 1) {
    if (reached.has(word)) return slips;
    reached = new Set([...reached].flatMap((one) => oneSlipFrom(one, word)));
  }
  return undefined;
}

function oneSlipFrom(word: string, letters: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    const swapped = `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
    const others = [...letters].flatMap((other) => [
      `${before}${other}${letter}${after}`,
      `${before}${other}${after}`,
    ]);
    return [`${before}${after}`, swapped, ...others];
  }).flat();
}

test('the number of typing errors is the same as if every possible error were tried', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', '港'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (typed, other) => {
      expect(errorsBetween(typed, other, 1)).toBe(byTrying(typed, other, 1));
    }),
    { numRuns: 1_000, seed: 5 },
  );
});
