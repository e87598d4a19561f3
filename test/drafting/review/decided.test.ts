import { expect, test } from 'vitest';
import { Briefing } from '../../../src/briefing/briefing.js';
import { lint } from '../../../src/checking/rules/lint.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { perform } from '../../../src/drafting/review/review.js';
import { withDecidedSaid } from '../../../src/drafting/review/state/decided.js';
import { type Review, startReview, withTextFindings } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT = `The wall

The builders are trying to close the gate. The port is open.
`;

async function begun(): Promise<{ review: Review; checked: (one: Review) => Promise<Review> }> {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const checks = new TextFindings(new Map([['article', { text: TEXT, details: {} }]]));
  const checked = async (one: Review) => withTextFindings(one, await checks.of(one.file));
  const review = startReview(draft, { only: ['claims'] }, { check: () => new Map(), text });
  return { review, checked };
}

test('a message says at once that a chosen standing contradicts the checks, and accepting it prevents further questions', async () => {
  const { review, checked } = await begun();
  expect(review.file.claims[0]).toMatchObject({ standing: 'aim', cue: 'trying to' });
  const chosen = await checked(perform(review, { do: 'standing', standing: 'stated' }).review);
  expect(withDecidedSaid({ ...chosen, said: undefined }).said).toBe(
    "This claim is recorded as stated, but the claim itself says 'trying to' (aim) (y keeps it, u undoes it).",
  );
  const accepted = await checked(perform({ ...chosen, isClose: true }, { do: 'accept' }).review);
  expect(accepted.file.claims[0]?.accept).toEqual([
    { rule: 'firmer-standing', reason: 'A reviewer has decided this.' },
  ]);
  const listed = await checked(perform(chosen, { do: 'accept page' }).review);
  expect(listed.file.claims[0]?.accept).toEqual(accepted.file.claims[0]?.accept);
});

test('a sentence whose only claim was dropped is not asked about again', async () => {
  const { review } = await begun();
  const at = { kind: 'claims', id: review.file.claims.at(-1)?.id ?? '' } as const;
  const { file } = perform({ ...review, at }, { do: 'drop' }).review;
  expect(file.sources[0]).toMatchObject({
    accept: [{ rule: 'unread-sentence', reason: 'A reviewer has dropped the claims of 0.P1.s2.' }],
  });
  expect([...lint(new Briefing(file))].map(({ rule }) => rule)).not.toContain('unread-sentence');
});
