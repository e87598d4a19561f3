import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import type { Findings, ReviewFinding } from '../../../src/drafting/review/findings.js';
import { pageShown } from '../../../src/drafting/review/lists/page.js';
import { correctAndAccept } from '../../../src/drafting/review/perform-checked.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { drafted } from '../drafted.js';

const TEXT = 'Ports\n\nThe port is closed. She left the town. The ships were new. The crews were small.\n';

const question = { severity: 'question', rule: 'pronoun', message: 'is unclear', remedy: '' } as const;

/** Returns a check that asks about 'She', suggests words for it, and also asks about 'Nobody'. */
const checkFor =
  (words: string) =>
  ({ claims }: BriefingFile): Findings =>
    new Map(
      claims.flatMap(({ id, text }): (readonly [string, ReviewFinding[]])[] => {
        const suggestion = { action: { do: 'reword', words: `${words} left the town.` }, words } as const;
        if (text.startsWith('She')) return [[`claims/${id}`, [{ ...question, suggestion }]]];
        return text.startsWith('Nobody') ? [[`claims/${id}`, [question]]] : [];
      }),
    );

async function begun(words: string): Promise<Review> {
  const file = await drafted(TEXT);
  const { id = '' } = file.claims.find(({ text }) => text.startsWith('She')) ?? {};
  const review = startReview(file, { only: ['claims'] }, { check: checkFor(words) });
  return { ...review, at: { kind: 'claims', id } };
}

const claimsOf = ({ file }: Review) =>
  file.claims.map(({ text, proposed }) => `${text}${proposed === undefined ? ' (reviewed)' : ''}`);

test('one key applies a suggestion and accepts the claim, and one key undoes both', async () => {
  const review = await begun('Ada Lind');
  const after = (await correctAndAccept(review, { do: 'accept so' })).review;
  expect(claimsOf(after)).toContain('Ada Lind left the town. (reviewed)');
  expect(after.at).not.toEqual(review.at);
  expect(claimsOf(perform(after, { do: 'undo' }).review)).toEqual(claimsOf(review));
});

test('the message about a correction quotes the new words, and the message about a change to the next claim quotes that claim', async () => {
  const { review } = await correctAndAccept(await begun('Ada Lind'), { do: 'accept so' });
  expect(review.said).toBe('Corrected and accepted: “Ada Lind left the town.” (u undoes it).');
  const next = perform(review, { do: 'standing', standing: 'expected' });
  expect(next.review.said).toBe(
    'Changed this claim: “The ships were new.” ◐ expected instead of ● stated (u undoes it).',
  );
});

test('a claim stays open if the checks find a problem in the suggested words', async () => {
  const review = await begun('Nobody');
  const after = (await correctAndAccept(review, { do: 'accept so' })).review;
  expect(claimsOf(after)).toContain('Nobody left the town.');
  expect(after.at).toEqual(review.at);
  expect(after.said).toBe('Corrected, not yet accepted; next question: is unclear (y accepts, u undoes).');
});

test('after a change to one claim, the list says what y accepts', async () => {
  const review = perform(await begun('Ada Lind'), { do: 'accept so' }).review;
  expect(pageShown(review)?.acceptable).toHaveLength(4);
  expect(review.said).toBe('y now accepts this claim and 3 more in the list; enter shows this claim alone.');
});
