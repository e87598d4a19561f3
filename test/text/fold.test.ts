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
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('signs between words are as one space', () => {
  expect(foldWords(' South-China  Sea (east)…')).toBe('south china sea east');
});

test('text of other letters is folded as Unicode says, whatever stands side by side', () => {
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
          .replace(/[\u0300-\u036f]/g, '')
          .toLowerCase(),
      );
    }),
    { numRuns: 2000 },
  );
});

test('words of a length are found between all that is no letter, each once', () => {
  expect([...wordsOfLength('a lone "harbour", harbours: harbour; 港港港港', 4, 7)]).toEqual([
    'lone',
    'harbour',
    '港港港港',
  ]);
});
