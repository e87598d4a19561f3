import { describe, expect, test } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT = `A vote in Norland

Before the vote, Ada Lind from Norholm had the most pledged seats, with 60. In second place, former mayor Jon Ek had 54. Additionally, Ole Rask had eight seats. Mira Voss did not win any seat.
`;

/** Merges the first claim of a draft with the next ones, changes its text, and returns the findings about it. */
async function foundAfter(merges: number, change: (words: string) => string) {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const check = () => new Map();
  const at = { kind: 'claims', id: draft.claims[0]?.id ?? '' } as const;
  let review = { ...startReview(draft, {}, { check, text }), at };
  for (let index = 0; index < merges; index += 1) review = { ...perform(review, { do: 'merge' }).review, at };
  const words = review.file.claims.find(({ id }) => id === at.id)?.text ?? '';
  review = { ...perform(review, { do: 'reword', words: change(words) }).review, at };
  const found = await new TextFindings(new Map([['article', { text: TEXT, details: {} }]])).of(review.file);
  return (found.get(`claims/${at.id}`) ?? []).map(({ severity, message, suggestion }) => [
    severity,
    message,
    suggestion,
  ]);
}

describe('a claim that was merged from several sentences', () => {
  test.each([1, 2, 3])('has no findings if its text is unchanged (%i merges)', async (merges) => {
    expect(await foundAfter(merges, (words) => words)).toEqual([]);
  });

  test('is compared sentence by sentence, so that a figure from the wrong sentence is found', async () => {
    expect(await foundAfter(2, (words) => words.replace('54', '60'))).toEqual([
      ['error', "says '60', but the source says '54'", undefined],
    ]);
  });

  test('has a suggestion with the figure in the source if its figure is in no sentence', async () => {
    expect(await foundAfter(2, (words) => words.replace('eight', 'nine'))).toMatchObject([
      ['error', "says 'nine', but the source says 'eight'", { action: { do: 'reword' } }],
    ]);
  });
});
