import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curly } from '../../src/text/curly.js';

test.each([
  ["Blinken's trip", 'Blinken’s trip'],
  ['He said "yes" twice.', 'He said “yes” twice.'],
  ['("yes")', '(“yes”)'],
  ["the '90s", 'the ’90s'],
  ["the states' rights", 'the states’ rights'],
  ["a 'step' back", 'a ‘step’ back'],
  [`"It's 'off'," she said.`, '“It’s ‘off’,” she said.'],
  ["'s trip", '’s trip'],
  ['already “set”', 'already “set”'],
])('%s becomes %s', (text, expected) => {
  expect(curly(text)).toBe(expected);
});

test('nothing except quotation marks is changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = (words: string) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      expect(plain(curly(text))).toBe(plain(text));
    }),
  );
});
