import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import type { Findings } from '../../../src/drafting/review/findings.js';
import { pageShown } from '../../../src/drafting/review/lists/page.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT =
  'Ports\n\nThe port of Norholm is closed. She left the town in May. The ships of the port were new. The crews of the ships were small.\n';

/** Asks about claims that contain 'She', and suggests a name. */
const check = ({ claims }: BriefingFile): Findings =>
  new Map(
    claims.flatMap(({ id, text }) => {
      const action = { do: 'reword', words: text.replace('She', 'Lind') } as const;
      const finding = { severity: 'question', rule: 'pronoun', message: 'who?', remedy: '' } as const;
      return text.includes('She')
        ? [[`claims/${id}`, [{ ...finding, suggestion: { action, words: 'Lind' } }]] as const]
        : [];
    }),
  );

async function begun(words: string, kept: (text: string) => boolean = () => true): Promise<Review> {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const file = {
    ...draft,
    summary: draft.summary.slice(0, 1),
    issues: draft.issues.map(({ details: _, ...issue }) => issue),
    claims: draft.claims.filter((claim) => kept(claim.text)),
  };
  const id = file.claims.find((claim) => claim.text.includes(words))?.id ?? '';
  return { ...startReview(file, { only: ['claims'] }, { check, text }), at: { kind: 'claims', id } };
}

const having = (review: Review, ...actions: readonly Action[]): Review =>
  actions.reduce((now, action) => perform(now, action).review, review);

const openTexts = ({ file }: Review) => file.claims.filter((one) => one.proposed).map(({ text }) => text);

const TWO = (text: string) => /Norholm|She/u.test(text);

describe('a claim that is shown alone', () => {
  test.each<Action>([{ do: 'accept so' }, { do: 'reword', words: 'Lind left the town in May.' }])(
    'stays alone after %j, so that the next key applies only to it',
    async (action) => {
      const review = having(await begun('She', TWO), action);
      expect(pageShown(review)).toBeUndefined();
      expect(review.at).toEqual((await begun('She', TWO)).at);
      expect(openTexts(having(review, { do: 'accept' }))).toEqual(['The port of Norholm is closed.']);
    },
  );

  test('stays alone after its standing or voice was changed', async () => {
    const review = having(await begun('She', TWO), { do: 'accept so' });
    const standing = having(review, { do: 'standing', standing: 'planned' });
    const voice = having(standing, { do: 'voice', attribution: { by: 'unnamed', label: 'pilots' } });
    expect([pageShown(standing), pageShown(voice)]).toEqual([undefined, undefined]);
  });

  test('is shown in its list after another claim was current', async () => {
    const review = having(await begun('She'), { do: 'closer' }, { do: 'accept so' }, { do: 'closer' });
    expect(pageShown(having(review, { do: 'next' }, { do: 'previous' }))?.items).toHaveLength(4);
  });
});

describe('claims in a list', () => {
  test('stay in the list after a correction, and are not accepted by it', async () => {
    const review = having(await begun('She'), { do: 'accept so' });
    expect(pageShown(review)?.acceptable).toHaveLength(4);
    expect(openTexts(review)).toHaveLength(4);
  });

  test('with a question are reached with one key from anywhere in the list', async () => {
    const doubtful = (await begun('She')).at;
    expect(having(await begun('Norholm'), { do: 'next doubtful' }).at).toEqual(doubtful);
    expect(having(await begun('crews'), { do: 'next doubtful' }).at).toEqual(doubtful);
    const none = having(await begun('crews'), { do: 'next doubtful' }, { do: 'accept so' });
    expect(having(none, { do: 'next doubtful' }).said).toBe('No entry in this list is doubtful.');
  });
});
