import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { softWords } from '../../../src/drafting/review/wording/soft-words.js';
import { readWithTokens } from '../../../src/reading/read.js';

describe('the words of a sentence that may hedge it', () => {
  test.each([
    ['Projections by Norvision indicated that Ek won in Norholm.', ['Projections', 'indicated']],
    ["Ek won in four towns, according to Norvision's projections.", ['projections']],
    ['By reports Ek secured five seats.', ['reports']],
    ['The harbor was closed.', []],
  ])('are found in “%s”', (sentence, words) => {
    expect(softWords(sentence, [])).toEqual(words);
  });

  test('are not offered again if the reading found them', () => {
    expect(softWords('Rumors are that Ek may win.', ['may'])).toEqual(['Rumors']);
  });
});

const TEXT = "Ek wins\n\nOn Monday, Jon Ek won in four towns, according to Norvision's projections.\n";

/**
 * Returns the messages about the claim if its standing is 'expected'.
 *
 * @param cue its hedge
 */
async function asked(cue: string | undefined): Promise<string[]> {
  const input = { text: TEXT, details: {} };
  const draft = draftBriefing(await readWithTokens(input), { digest: 'a'.repeat(64) });
  const [claim] = draft.claims;
  if (claim === undefined) throw new Error('no claim');
  const expected = { ...claim, standing: 'expected' as const, ...(cue && { cue }) };
  const file: BriefingFile = { ...draft, claims: [expected] };
  const source = file.sources[0]?.id ?? '';
  const found = await new TextFindings(new Map([[source, input]])).of(file);
  return (found.get(`claims/${claim.id}`) ?? []).map(({ message }) => message);
}

test('the question about a hedge is no longer asked once a word in the sentence that supports the standing is cited', async () => {
  expect(await asked(undefined)).toEqual(["says 'won', which is firmer than 'expected'"]);
  expect(await asked('projections')).toEqual([]);
  expect(await asked('Norvision')).toEqual(["says 'won', which is firmer than 'expected'"]);
});

test('a new standing gets a hedge from the text of the claim if the old hedge does not support it', async () => {
  const text = 'Port\n\nAda Lind said: “The fair will turn our dream of a port into a reality.”\n';
  const { reading, ...read } = await readWithTokens({ text, details: {} });
  const file = draftBriefing({ reading, ...read }, { digest: 'a'.repeat(64) });
  const [claim] = file.claims;
  const known = new ReviewText(new Map([[claim?.source ?? '', reading]]));
  const review = startReview(file, { only: ['claims'] }, { check: () => new Map(), text: known });
  const cues = ['aim', 'expected', 'alleged'].map((standing) => {
    const { claims } = perform(review, { do: 'standing', standing } as Action).review.file;
    return claims[0]?.cue;
  });
  expect([claim?.cue, ...cues]).toEqual(['dream of', 'dream of', 'will', 'dream of']);
});
