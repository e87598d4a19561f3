import { expect, test } from 'vitest';
import { fold, foldWords } from '../../src/text/fold.js';

test.each([
  ['South China Sea', 'south china sea'],
  ['Ｗａｎｇ', 'wang'],
  ['Café', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['王毅', '王毅'],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('signs between words are as one space', () => {
  expect(foldWords(' South-China  Sea (east)…')).toBe('south china sea east');
});
