import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWords, wordsOfLength } from '../../src/text/fold.js';

test.each([
  ['South China Sea', 'south china sea'],
  ['Ｗａｎｇ', 'wang'],
  ['Café', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['王毅', '王毅'],
  ['ŁÓDŹ', 'lodz'],
  ['Þórdís', 'thordis'],
  ['Akurfjörður', 'akurfjordur'],
  ['Sørensen', 'sorensen'],
  ['STRAẞE', 'strasse'],
  ['Diyarbakır', 'diyarbakir'],
  ['Đorđe', 'dorde'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('punctuation between words becomes one space', () => {
  expect(foldWords(' South-China  Sea (east)…')).toBe('south china sea east');
});

test('other scripts are folded by Unicode rules in any context', () => {
  const unit = fc.oneof(
    fc.constantFrom('e', 'Σ', '\u0301', '\u0345', 'ﬁ', 'Å', '각', 'Ａ', ' '),
    fc
      .string({ unit: 'binary', maxLength: 1 })
      .filter((unit) => !/[ßẞÆæÐðØøÞþĐđĦħıŁłŒœŦŧ]/.test(unit.normalize('NFKD'))),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(fold(text)).toBe(
        text
          .normalize('NFKD')
          .replace(/[\u0300-\u036f\xad\u200b-\u200d\u2060\ufeff]/g, '')
          .toLowerCase(),
      );
    }),
    { numRuns: 2000 },
  );
});

test('words of a given length are found between characters that are not letters, without duplicates', () => {
  expect([...wordsOfLength('a lone "harbour", harbours: harbour; 港港港港', 4, 7)]).toEqual([
    'lone',
    'harbour',
    '港港港港',
  ]);
});
