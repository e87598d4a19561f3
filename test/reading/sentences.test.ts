import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../../src/reading/reading.js';
import { sentencesOf, splitSentences } from '../../src/reading/sentences.js';

const ARTICLE = `Norland and Sudland agree on fees

By Mara Lind

LINDHAM, May 2 (Newsline) - Ministers met on Feb. 6. They agreed, a spokesman said.

What was agreed
The list has two parts:

  • Fees: They fall in June.
  • Ports: Two may close. A third will not.
Oren Hale

> It is a good day.

The vote
Norland votes in May. Sudland does not vote.`;

const shown = (text: string) =>
  sentencesOf(text).map(({ at, start, end }) => `${at}: ${text.slice(start, end)}`);

test('every sentence has a locator', () => {
  expect(shown(ARTICLE)).toEqual([
    'title: Norland and Sudland agree on fees',
    'byline: By Mara Lind',
    'dateline: LINDHAM, May 2 (Newsline) -',
    '0.P1.s1: Ministers met on Feb. 6.',
    '0.P1.s2: They agreed, a spokesman said.',
    '1: What was agreed',
    '1.P1.s1: The list has two parts:',
    '1.B1.s1: Fees: They fall in June.',
    '1.B2.s1: Ports: Two may close.',
    '1.B2.s2: A third will not.',
    '1.C1: Oren Hale',
    '1.P2.s1: It is a good day.',
    '2: The vote',
    '2.P1.s1: Norland votes in May.',
    '2.P1.s2: Sudland does not vote.',
  ]);
});

test('each sentence has the kind of its block', () => {
  const kinds = sentencesOf(ARTICLE).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(
    new Set(['title', 'byline', 'dateline', 'prose', 'heading', 'bullet', 'caption', 'quotation']),
  );
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...'Lind|U.S.|said|. |.|!|?"|\n|\n\n|- |## |> |(|)|“'.split('|')),
    fc.constantFrom('…', '\u0000', '\uD83D', '👍🏽', '\r\n', '1. ', '[', ']', '**', 'By ', 'May 2, ', '。'),
    fc.string({ maxLength: 6 }),
  ),
  { maxLength: 60 },
);
const anyText = pieces.map((parts) => parts.join(''));

const inOrder = (spans: readonly { start: number; end: number }[]) =>
  spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0));

test('sentences are in order, do not overlap, and contain every word of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = splitSentences(text);
      const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
      return inOrder(spans) && covered.replace(/\s/gu, '') === text.replace(/\s/gu, '');
    }),
  );
});

test('a headline without words is not a sentence', () => {
  expect(sentencesOf('## ## ')).toEqual([]);
});

test('everything outside sentences is white space or a layout mark', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences: Sentence[] = sentencesOf(text);
      let between = '';
      let from = 0;
      for (const { start, end } of [...sentences, { start: text.length, end: text.length }]) {
        between += `${text.slice(from, start)}\n`;
        from = end;
      }
      return inOrder(sentences) && !/\p{L}{2}/u.test(between);
    }),
  );
});

test('locators are unique, and are the same when the text is read again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = sentencesOf(text);
      expect(new Set(sentences.map(({ at }) => at)).size).toBe(sentences.length);
      expect(sentencesOf(text)).toEqual(sentences);
    }),
  );
});

test('a text that is cut off anywhere can be read', () => {
  for (let end = 0; end <= ARTICLE.length; end++)
    expect(inOrder(sentencesOf(ARTICLE.slice(0, end)))).toBe(true);
});
