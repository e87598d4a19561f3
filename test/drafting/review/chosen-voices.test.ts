import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Findings } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { saysIn } from '../../../src/drafting/review/voices/says.js';
import { readWithTokens } from '../../../src/reading/read.js';

const NORCO = { id: 'norco', name: 'Norco', kind: 'company' as const, otherNames: [{ name: 'NC' }] };
const EK = { id: 'jon-ek', name: 'Jon Ek' };
const file = { people: [EK], organizations: [NORCO] } as unknown as BriefingFile;

describe('somebody says something in a sentence', () => {
  test.each([
    'The Northern Company (NC), the firm which has been building ships, claims the yard lied.',
    'The affair went on yesterday with the company announcing that more ships may sink.',
    'The ships sank, although the company refutes the allegation.',
    'Norco also stated that it will pay.',
    'They estimated that it could cost a billion.',
  ])('in any form: %s', (sentence) => {
    expect(saysIn(sentence, 'norco', file)).toBe(true);
  });

  test.each([
    'The ships of Norco sank in the storm, and the harbor was closed for days as Ek said.',
    'The company is expected to pay for the ships.',
    'He said that it would rain.',
  ])('but not wherever it is named: %s', (sentence) => {
    expect(saysIn(sentence, 'norco', file)).toBe(false);
  });

  test('a person also by the last name, or by a pronoun', () => {
    expect(saysIn('Ek announced a vote.', 'jon-ek', file)).toBe(true);
    expect(saysIn('He announced a vote.', 'jon-ek', file)).toBe(true);
    expect(saysIn('It announced a vote.', 'jon-ek', file)).toBe(false);
  });
});

const TEXT = `Norco ships sink

The affair at Norco went on yesterday with the company announcing more ships may sink. The harbor was closed for a day.

The ships were new. The crews were small.
`;

/** A check that objects to the voice of every claim that is not the source's own. */
const objecting = ({ claims }: BriefingFile): Findings =>
  new Map(
    claims
      .filter(({ attribution }) => attribution.by === 'party')
      .map(({ id }) => [
        `claims/${id}`,
        [
          {
            severity: 'question' as const,
            rule: 'other-voice',
            message: 'is attributed to Norco, but nobody says it in the sentence',
            remedy: 'put it in the voice of the source',
            suggestion: {
              action: { do: 'voice' as const, attribution: { by: 'source' as const } },
              words: 'the source’s own',
            },
          },
        ],
      ]),
  );

test('a hedge of the sentence, once chosen, ends the question about it', async () => {
  const read = await readWithTokens({
    text: 'Norco ships\n\nThe ships may sink, and the port is closed.\n',
    details: {},
  });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const id = draft.claims[0]?.id ?? '';
  const question = { severity: 'question', rule: 'firmer-wording', message: 'no word', remedy: '' } as const;
  const check = () => new Map([[`claims/${id}`, [question]]]);
  const file = {
    ...draft,
    claims: draft.claims.map(({ cue: _, ...claim }) => ({ ...claim, standing: 'possible' as const })),
  };
  const begun = { ...startReview(file, {}, { check, text }), at: { kind: 'claims', id } as const };
  const after = (words: string) => perform(begun, { do: 'hedge', words }).review.findings.has(`claims/${id}`);
  expect(begun.findings.has(`claims/${id}`)).toBe(true);
  expect(after('closed')).toBe(true);
  expect(after('may')).toBe(false);
});

describe('a voice that the reviewer chose', () => {
  const chosen = async (index: number) => {
    const read = await readWithTokens({ text: TEXT, details: {} });
    const text = new ReviewText(new Map([['article', read.reading]]));
    const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
    const begun = startReview(
      { ...draft, organizations: [NORCO] },
      { only: ['claims'] },
      { check: objecting, text },
    );
    const at = { kind: 'claims', id: draft.claims[index]?.id ?? '' } as const;
    const { review } = perform(
      { ...begun, at },
      { do: 'voice', attribution: { by: 'party', party: 'norco' } },
    );
    return review.findings.get(`claims/${at.id}`);
  };

  test('is not questioned if the sentence has them announcing something', async () => {
    expect(await chosen(0)).toBeUndefined();
  });

  test('is never replaced by the former one', async () => {
    const found = await chosen(3);
    expect(found?.map(({ remedy, suggestion }) => [remedy, suggestion])).toEqual([
      ['y keeps the voice that you chose', undefined],
    ]);
  });
});
