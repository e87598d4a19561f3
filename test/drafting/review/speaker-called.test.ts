import { expect, test } from 'vitest';
import type { Attribution, BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { checkByRules, joined } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { wordingDoubts } from '../../../src/drafting/review/wording/doubts.js';
import { groupsIn } from '../../../src/drafting/review/wording/groups.js';
import { readWithTokens } from '../../../src/reading/read.js';

/** Gives the second claim of an article a voice, corrects it, by default with r, and returns its text and its voice. */
async function corrected(
  article: string,
  voice?: Attribution,
  action: Action = { do: 'accept so' },
): Promise<readonly [string, Attribution]> {
  const read = await readWithTokens({ text: `The fee\n\n${article}\n`, details: {} });
  const groups = new Map([['article', groupsIn(read.tokens)]]);
  const text = new ReviewText(new Map([['article', read.reading]]), [], groups);
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const claims = draft.claims.map((claim, index) =>
    index === 1 && voice ? { ...claim, attribution: voice } : claim,
  );
  const file: BriefingFile = { ...draft, claims };
  const check = (one: BriefingFile) => joined(checkByRules(one), wordingDoubts(one, text));
  const at = { kind: 'claims', id: claims[1]?.id ?? '' } as const;
  const begun = startReview(file, { only: ['claims'] }, { check, text });
  const { review } = perform({ ...begun, at }, action);
  const { text: words, attribution } = review.file.claims.find(({ id }) => id === at.id) as Claim;
  return [words, attribution];
}

const NORLINE = 'Norline Ltd is a ferry company. The company said it would keep the fee.';

test('r replaces a description and also the voice that has this description', async () => {
  expect(await corrected(NORLINE, { by: 'unnamed', label: 'the company' })).toEqual([
    'Norline Ltd said it would keep the fee.',
    { by: 'party', party: 'norline-ltd' },
  ]);
});

test('r also replaces another voice if the description is the speaker in the sentence', async () => {
  expect(await corrected(NORLINE, { by: 'unnamed', label: 'an aide' })).toEqual([
    'Norline Ltd said it would keep the fee.',
    { by: 'party', party: 'norline-ltd' },
  ]);
});

test('r also replaces the voice of the source', async () => {
  expect((await corrected(NORLINE, { by: 'source' }))[1]).toEqual({ by: 'party', party: 'norline-ltd' });
});

test('r keeps the voice if the description is not the speaker', async () => {
  const article = 'Norline Ltd is a ferry company. The company raised the fee in May.';
  expect(await corrected(article, { by: 'unnamed', label: 'an aide' })).toEqual([
    'Norline Ltd raised the fee in May.',
    { by: 'unnamed', label: 'an aide' },
  ]);
});

test.each([
  ['suggested moving the port, which could help', 'ada-lind'],
  ['moved to the port, which could help', undefined],
])(
  'a person named instead of a pronoun replaces the source as the voice only if the person proposes something: She %s',
  async (words, party) => {
    const article = `The mayor Ada Lind opened the port. She ${words}.`;
    const meant = { word: 'She', name: 'Ada Lind' };
    const action = { do: 'reword', words: `Ada Lind ${words}.`, names: 'ada-lind', meant } as const;
    expect(await corrected(article, { by: 'source' }, action)).toEqual([
      `Ada Lind ${words}.`,
      party === undefined ? { by: 'source' } : { by: 'party', party },
    ]);
  },
);
