import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordRuns } from '../../src/checking/verify/word-runs.js';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'ab'), { maxLength: 60 });

test('a run is found at its first occurrence, as by a linear search', () => {
  fc.assert(
    fc.property(words, fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'x'), { maxLength: 5 }), (text, run) => {
      const oracle = text.findIndex(
        (_, at) => run.length > 0 && run.every((word, index) => text[at + index] === word),
      );
      expect(new WordRuns(text).indexOf(run)).toBe(oracle);
    }),
  );
});

test('every run of a text is found', () => {
  fc.assert(
    fc.property(words, fc.nat(60), fc.nat(60), (text, one, other) => {
      const run = text.slice(Math.min(one, other), Math.max(one, other));
      const at = new WordRuns(text).indexOf(run);
      expect(run.length === 0 ? at === -1 : text.slice(at, at + Math.min(run.length, 32)).join(' ')).toBe(
        run.length === 0 ? true : run.slice(0, 32).join(' '),
      );
    }),
  );
});
