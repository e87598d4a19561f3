import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { graphemes, textWidth } from '../../src/text/width.js';
import { wrapRuns, wrapText } from '../../src/text/wrap.js';

describe('wrapped text', () => {
  test.each([
    ['breaks at spaces', 'the old harbour crane', 10, ['the old', 'harbour', 'crane']],
    ['fills a line to its last column', 'abc def', 7, ['abc def']],
    ['treats several spaces as one', '  a   b  ', 10, ['a b']],
    ['breaks a word that is wider than a line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['continues after the rest of a broken word', 'abcdefgh ij', 5, ['abcde', 'fgh', 'ij']],
    ['keeps line breaks', 'a\n\nb', 10, ['a', '', 'b']],
    ['is one empty line for an empty text', '', 10, ['']],
    ['counts two columns for an ideograph', '北京北京', 5, ['北京', '北京']],
    ['never splits an emoji sequence', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👍🏽', 3, ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', '👍🏽']],
    ['never splits a flag', '🇨🇳🇺🇸', 2, ['🇨🇳', '🇺🇸']],
    ['keeps accents on their letters', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
    ['puts a wide character alone on a line of one column', '北a', 1, ['北', 'a']],
    ['treats a width of zero as one', 'ab', 0, ['a', 'b']],
  ])('%s', (_promise, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  test('keeps its styles, and keeps a word with several styles together', () => {
    const runs = [
      { text: 'see (', style: 'plain' },
      { text: 'gaps', style: 'command' },
      { text: '), now', style: 'plain' },
    ];
    expect(wrapRuns(runs, 8)).toEqual([
      [{ text: 'see', style: 'plain' }],
      [
        { text: '(', style: 'plain' },
        { text: 'gaps', style: 'command' },
        { text: '),', style: 'plain' },
      ],
      [{ text: 'now', style: 'plain' }],
    ]);
  });
});

describe('for any text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map(clean);
  const width = fc.integer({ min: 1, max: 30 });

  test('no line is wider than requested, unless it is a single character', () => {
    fc.assert(
      fc.property(text, width, (words, columns) => {
        const tooWide = wrapText(words, columns).filter((line) => textWidth(line) > columns);
        expect(tooWide.filter((line) => graphemes(line).length > 1)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is lost except spaces', () => {
    fc.assert(
      fc.property(text, width, (words, columns) => {
        expect(wrapText(words, columns).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
      { numRuns: 1000 },
    );
  });

  test('the lines are the same if the text is given as two runs of one style', () => {
    const plain = fc.array(fc.constantFrom('a', 'bcd', 'é', ' ', ' ', 'efghijk', '文', '\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(plain, fc.nat(), width, (parts, cut, columns) => {
        const whole = parts.join('');
        const at = whole === '' ? 0 : cut % whole.length;
        const pieces = [whole.slice(0, at), whole.slice(at)].map((text) => ({ text, style: 'plain' }));
        expect(wrapRuns([{ text: whole, style: 'plain' }], columns)).toEqual(wrapRuns(pieces, columns));
      }),
      { numRuns: 2000 },
    );
  });
});

test('a compound name wider than a line is broken after hyphens, dashes and slashes', () => {
  expect(wrapText('Maria zu Hohenlohe-Langenburg-Schillingsfürst came', 20)).toEqual([
    'Maria zu',
    'Hohenlohe-',
    'Langenburg-',
    'Schillingsfürst came',
  ]);
  expect(wrapText('Sudland–Norland/Westland', 9)).toEqual(['Sudland–', 'Norland/', 'Westland']);
  expect(wrapText('Langenburg-Schillingsfürst', 12)).toEqual(['Langenburg-S', 'chillingsfür', 'st']);
});

test('a mark stays on the line of the word after it if the word before it does not fit there', () => {
  expect(wrapText('in retaliation\u00a0●\u00a0stated', 17)).toEqual([
    'in',
    'retaliation\u00a0',
    '●\u00a0stated',
  ]);
  expect(wrapText('retaliation\u00a0●\u00a0stated', 11)).toEqual(['retaliation', '●\u00a0stated']);
});

test('a line is not broken at a hyphen at the edge of a word', () => {
  expect(wrapText('--option-name', 8)).toEqual(['--option', '-name']);
  expect(wrapText('well-known', 10)).toEqual(['well-known']);
});
