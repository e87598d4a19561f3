import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { fieldsOf } from '../../../src/drafting/review/fields.js';
import type { Findings } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';

const NORCO = { id: 'norco', name: 'Norco', kind: 'company' as const, otherNames: [{ name: 'NC' }] };
const TEXT = `Norco ships sink

The affair at Norco went on yesterday with the company announcing more ships may sink. The harbor was closed for a day.

The ships were new. The crews were small.
`;

/** Returns a check that reports the voice of every claim that is not in the source's own voice. */
const objecting =
  (severity: 'question' | 'error') =>
  ({ claims }: BriefingFile): Findings =>
    new Map(
      claims
        .filter(({ attribution }) => attribution.by === 'party')
        .map(({ id }) => [
          `claims/${id}`,
          [
            {
              severity,
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

test('choosing a name answers the question whether it is longer, but not other questions', async () => {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const asked = (rule: string) => ({ severity: 'question' as const, rule, message: '', remedy: '' });
  const check = () => new Map([['organizations/norco', [asked('cut-name'), asked('twice')]]]);
  const file: BriefingFile = { ...draft, people: [], organizations: [NORCO] };
  const at = { kind: 'organizations', id: 'norco' } as const;
  const begun = { ...startReview(file, {}, { check, text }), at };
  const [name] = fieldsOf(at);
  if (name === undefined) throw new Error('no field');
  const { review } = perform(begun, { do: 'field', field: name, value: 'Norco Ships' });
  const rules = ({ findings }: typeof begun) => findings.get('organizations/norco')?.map(({ rule }) => rule);
  expect(rules(begun)).toEqual(['cut-name', 'twice']);
  expect(rules({ ...review, at })).toEqual(['twice']);
});

test('choosing a hedge from the sentence answers the question about the hedge', async () => {
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
  const chosen = async (severity: 'question' | 'error') => {
    const read = await readWithTokens({ text: TEXT, details: {} });
    const text = new ReviewText(new Map([['article', read.reading]]));
    const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
    const begun = startReview(
      { ...draft, organizations: [NORCO] },
      { only: ['claims'] },
      { check: objecting(severity), text },
    );
    const at = { kind: 'claims', id: draft.claims[0]?.id ?? '' } as const;
    const { review } = perform(
      { ...begun, at },
      { do: 'voice', attribution: { by: 'party', party: 'norco' } },
    );
    const found = review.findings.get(`claims/${at.id}`)?.map(({ rule, suggestion }) => [rule, suggestion]);
    const accepted = perform({ ...review, at, held: 'alone' }, { do: 'accept' }).review.file.claims;
    return { found, accept: accepted.find(({ id }) => id === at.id)?.accept };
  };

  test('is not questioned, and the decision is stored when the claim is accepted', async () => {
    expect(await chosen('question')).toEqual({
      found: undefined,
      accept: [{ rule: 'other-voice', reason: 'A reviewer has decided this.' }],
    });
  });

  test('can be an error, but the previous voice is not suggested again', async () => {
    expect((await chosen('error')).found).toEqual([['other-voice', undefined]]);
  });
});
