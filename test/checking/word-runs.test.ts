import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordRuns } from '../../src/checking/verify/word-runs.js';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'ab'), { maxLength: 60 });

test('a run is found if and only if a linear search finds it', () => {
  fc.assert(
    fc.property(words, fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'x'), { maxLength: 5 }), (text, run) => {
      const isAt = (_: string, at: number) => run.every((word, index) => text[at + index] === word);
      expect(new WordRuns(text).has(run)).toBe(run.length > 0 && text.some(isAt));
    }),
  );
});

test('every run of a text is found, whatever its length', () => {
  fc.assert(
    fc.property(words, fc.nat(60), fc.nat(60), (text, one, other) => {
      const run = text.slice(Math.min(one, other), Math.max(one, other));
      expect(new WordRuns(text).has(run)).toBe(run.length > 0);
    }),
  );
});
