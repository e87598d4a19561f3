import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';
import { tokenize } from '../../src/reading/tokens.js';

const tokensOf = (text: string) => tokenize(text, sentencesOf(text));

test('each word and mark has a part of speech and the index of its sentence', async () => {
  const tokens = await tokensOf('It fell. Lind isn’t sure.');
  expect(tokens.map(({ text, pos, sentence }) => [text, pos, sentence])).toEqual([
    ['It', 'PRON', 0],
    ['fell', 'VERB', 0],
    ['.', 'PUNCT', 0],
    ['Lind', 'PROPN', 1],
    ['is', 'AUX', 1],
    ['n’t', 'PART', 1],
    ['sure', 'ADJ', 1],
    ['.', 'PUNCT', 1],
  ]);
});

test.each(['Erdoğan', 'Łódź', 'İmamoğlu', 'Đorđe', 'Dvořák', 'Nguyễn'])('%s is one word', async (name) => {
  expect((await tokensOf(`In May ${name} fell.`)).map(({ text }) => text)).toEqual([
    'In',
    'May',
    name,
    'fell',
    '.',
  ]);
});

test('every token has its exact offsets, and only white space is left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
      const tokens = await tokensOf(text);
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      for (const [index, token] of tokens.entries())
        expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0);
    }),
    { numRuns: 200 },
  );
});

test('a long text without a period is read in chunks without losing words', async () => {
  const text = 'and so on '.repeat(2000).trim();
  expect(await tokensOf(text)).toHaveLength(6000);
});

test('a surrogate pair is not split', async () => {
  const text = `Go ${'👍'.repeat(3000)} now.`;
  const tokens = await tokensOf(text);
  expect(tokens.some((token) => /[\uD800-\uDBFF]$/.test(token.text))).toBe(false);
});
