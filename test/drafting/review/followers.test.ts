import { describe, expect, test } from 'vitest';
import { voiceLabel } from '../../../src/briefing/attribution.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { perform } from '../../../src/drafting/review/review.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { likelyVoices } from '../../../src/drafting/review/voices/likely-voices.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT = `Lind supports Ek

On Monday, the day that she left the vote, Ada Lind supported her rival, Jon Ek. "The port was closed in May. The pilots were on strike for a week. I am glad that the strike is over." The harbor was opened on Tuesday.

Ek said the ships were late in June. The crews were tired of the storms. Ek said the pilots were late, too.
`;

const people = [
  { id: 'ada-lind', name: 'Ada Lind' },
  { id: 'jon-ek', name: 'Jon Ek' },
];

/**
 * Begins the review of a draft at the claim with the given words.
 *
 * @param wrong matches the claims that are attributed to Ek
 * @param isOpen selects the claims that are unreviewed
 */
async function begun(
  words: string,
  wrong: RegExp,
  isOpen: (text: string) => boolean = () => true,
  article = TEXT,
) {
  const read = await readWithTokens({ text: article, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const claims = draft.claims.map(({ proposed, ...claim }) => ({
    ...claim,
    ...(isOpen(claim.text) && proposed && { proposed }),
    attribution: wrong.test(claim.text)
      ? ({ by: 'party', party: 'jon-ek' } as const)
      : ({ by: 'source' } as const),
  }));
  const own = draft.people.filter(({ id }) => !people.some((one) => one.id === id));
  const file: BriefingFile = { ...draft, people: [...people, ...own], claims };
  const id = claims.find((claim) => claim.text.includes(words))?.id ?? '';
  const tools = { check: () => new Map(), text };
  return { ...startReview(file, {}, tools), at: { kind: 'claims', id } as const };
}

const byLind = ({ file }: Review): string[] =>
  file.claims
    .filter(({ attribution }) => attribution.by === 'party' && attribution.party === 'ada-lind')
    .map(({ text }) => text);

const toLind = { do: 'voice', attribution: { by: 'party', party: 'ada-lind' } } as const;

const QUOTED = [
  'The port was closed in May.',
  'The pilots were on strike for a week.',
  'I am glad that the strike is over.',
];

describe('a new voice of a claim', () => {
  test.each([
    ['if it had the same wrong voice', /port was|on strike|glad/u],
    ['if it had no voice', /nothing/u],
  ])('is also set for the rest of its quotation, %s', async (_, wrong) => {
    const before = await begun('port was closed', wrong);
    const { review } = perform(before, toLind);
    expect([review.said, ...byLind(review)]).toEqual([
      '2 more claims have this voice now (u undoes all).',
      ...QUOTED,
    ]);
    expect(perform(review, { do: 'undo' }).review.file).toEqual(before.file);
  });

  test.each([
    ['if the others had no voice', /on strike/u],
    ['if the first sentence had another voice', /on strike|glad/u],
  ])('is also set for the sentences of its quotation before it, %s', async (_, wrong) => {
    expect(byLind(perform(await begun('on strike', wrong), toLind).review)).toEqual(QUOTED);
  });

  test('is also set for claims of its quotation that were reviewed with the same voice, but not with another', async () => {
    const reviewed = (text: string) => !text.includes('strike');
    const same = await begun('port was closed', /port was|on strike|glad/u, reviewed);
    expect(byLind(perform(same, toLind).review)).toEqual(QUOTED);
    const other = await begun('port was closed', /port was|on strike/u, reviewed);
    expect(byLind(perform(other, toLind).review)).toEqual(QUOTED.slice(0, 2));
  });

  test.each([
    ['a mark opens a new paragraph', 'week.\n\n"I am', QUOTED],
    ['it was closed before', 'week." Lind smiled. "I am', QUOTED.slice(0, 2)],
    ['its end is missing', 'week. "I am', QUOTED.slice(0, 2)],
  ])('is set for the rest of a quotation, if %s', async (_, words, expected) => {
    const text = TEXT.replace('week. I am', words);
    const before = await begun('port was closed', /port was/u, () => true, text);
    expect(byLind(perform(before, toLind).review)).toEqual(expected);
  });

  test('is also set for the next sentences with the same voice, but not for a sentence that names its speaker', async () => {
    const { review } = perform(await begun('ships were late', /late|tired/u), toLind);
    expect(byLind(review)).toEqual([
      expect.stringContaining('ships were late'),
      'The crews were tired of the storms.',
    ]);
    expect(review.said).toBe('One more claim has this voice now (u undoes both).');
  });

  test('is not set for other claims if the claim was in the source’s own voice', async () => {
    const { review } = perform(await begun('harbor was opened', /nothing/u), toLind);
    expect(byLind(review)).toEqual(['The harbor was opened on Tuesday.']);
    expect(review.said).toBe(
      'y now accepts this claim and 6 more in the list; enter shows this claim alone.',
    );
  });
});

test('the first voice offered for a quotation is the person named in the sentence before it', async () => {
  for (const words of ['port was closed', 'on strike', 'am glad']) {
    const { file, tools, at } = await begun(words, /nothing/u);
    const claim = file.claims.find(({ id }) => id === at.id);
    if (claim === undefined) throw new Error(words);
    const [first] = likelyVoices(
      { file, tools },
      { ...claim, attribution: { by: 'party', party: 'jon-ek' } },
    );
    expect(first && voiceLabel(new Briefing(file), { ...claim, attribution: first })).toBe('Ada Lind');
  }
});
