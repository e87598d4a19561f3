import { expect, test } from 'vitest';
import { estimateTokens, MOST_TOKENS, partsOf, shown } from '../../../src/drafting/model/parts.js';
import { messagesFor } from '../../../src/drafting/model/prompt.js';
import { draftedText } from './conversation.js';

const paragraph = (index: number) =>
  `The council of Norland met on day ${index}. It did not vote on the harbor fees, which ships have to pay. `.repeat(
    6,
  );

const long = Array.from({ length: 20 }, (_, index) => paragraph(index)).join('\n\n');

test('a long text is sent in parts of whole paragraphs, with consecutive numbers', async () => {
  const { read } = await draftedText(long);
  const parts = partsOf(read.reading);
  expect(parts.map(({ number, of }) => `${number} of ${of}`)).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  const sentences = parts.flatMap(({ paragraphs }) => paragraphs.flat());
  expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
  for (const { paragraphs } of parts) {
    expect(estimateTokens(paragraphs.map(shown).join(''))).toBeLessThanOrEqual(MOST_TOKENS);
    for (const sentences of paragraphs) expect(sentences).toHaveLength(12);
  }
});

test('a paragraph that is too long for one part is divided between sentences', async () => {
  const { read } = await draftedText(paragraph(1).repeat(15));
  const parts = partsOf(read.reading);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap(({ paragraphs }) => paragraphs.flat())).toHaveLength(180);
});

test('a request contains numbered sentences and names, but no offsets', async () => {
  const { read } = await draftedText(
    'Fees to fall\n\nEva Lind, the mayor, met Otto Berg on Monday. He said that fees will fall.\n\nShips may come back.',
  );
  const [part] = partsOf(read.reading);
  if (part === undefined) throw new Error('no part');
  const [system, user] = messagesFor(part, {
    title: 'Fees to fall',
    names: ['Eva Lind', 'Otto Berg', 'Norland'],
  });
  expect(system?.role).toBe('system');
  expect(user?.content.split('\n\nPlease ')[0]).toBe(
    [
      'Headline: Fees to fall',
      'Names: Eva Lind; Otto Berg',
      '',
      '[1] Eva Lind, the mayor, met Otto Berg on Monday.',
      '[2] He said that fees will fall.',
      '',
      '[3] Ships may come back.',
    ].join('\n'),
  );
});
