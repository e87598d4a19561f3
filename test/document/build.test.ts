import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listed, narrowed, narrowedWords } from '../../src/document/build.js';

const words = (count: number, most: number): string =>
  listed(
    Array.from({ length: count }, (_, index) => `p${index + 1}`),
    (name) => name,
    most,
  )
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('');

test('a list names so many and counts the rest; one more is named', () => {
  expect(words(0, 2)).toBe('');
  expect(words(2, 2)).toBe('p1, p2');
  expect(words(3, 2)).toBe('p1, p2, p3');
  expect(words(4, 2)).toBe('p1, p2 and 2 more');
  expect(words(6000, 10)).toMatch(/^p1, .*, p10 and 5,990 more$/);
});

test('a table is narrowed so that its cells stay within a number', () => {
  expect(narrowed(100, 100)).toEqual({ rows: 100, columns: 100 });
  expect(narrowed(5000, 5000)).toEqual({ rows: 100, columns: 100 });
  expect(narrowed(5000, 4)).toEqual({ rows: 2500, columns: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (rows, columns) => {
      const shown = narrowed(rows, columns);
      expect(shown.rows * shown.columns).toBeLessThanOrEqual(10_000);
      expect(shown.rows).toBeGreaterThan(0);
      expect(shown.columns).toBeGreaterThan(0);
    }),
  );
});

test('what is left out of a narrowed table is said', () => {
  const all = { rows: 5000, columns: 5000 };
  const names = { rows: 'issues', columns: 'parties' };
  expect(narrowedWords(narrowed(5000, 5000), all, names)).toBe(
    'the first 100 of 5,000 issues and the first 100 of 5,000 parties',
  );
  expect(narrowedWords({ rows: 5000, columns: 5000 }, all, names)).toBe(undefined);
});
