import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { softWords } from '../../../src/drafting/review/wording/soft-words.js';
import { readWithTokens } from '../../../src/reading/read.js';

describe('the words of a sentence that may hedge it', () => {
  test.each([
    ['Projections by Norvision indicated that Ek won in Norholm.', ['Projections', 'indicated']],
    ["Ek won in four towns, according to Norvision's projections.", ['projections']],
    ['By reports Ek secured five seats.', ['reports']],
    ['The harbor was closed.', []],
  ])('%s', (sentence, words) => {
    expect(softWords(sentence, [])).toEqual(words);
  });

  test('are not offered again if the reading found them', () => {
    expect(softWords('Rumors are that Ek may win.', ['may'])).toEqual(['Rumors']);
  });
});

const TEXT = "Ek wins\n\nOn Monday, Jon Ek won in four towns, according to Norvision's projections.\n";

/** The messages about the words of the claim as an expectation with some hedge. */
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

test('a cited word of the sentence that gives the standing ends the question about it', async () => {
  expect(await asked(undefined)).toEqual(["says 'won', which is firmer than expected"]);
  expect(await asked('projections')).toEqual([]);
  expect(await asked('Norvision')).toEqual(["says 'won', which is firmer than expected"]);
});
