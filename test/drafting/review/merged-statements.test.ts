import { expect, test } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';

const FIRST = 'The port has a new gate.';
const SECOND = 'The old gate may be sold to Sudland.';

/** Drafts two sentences, gives each a line in the brief, merges the claims, and returns the lines and the errors. */
async function merged(act: 'merge' | 'merge before') {
  const read = await readWithTokens({
    text: `The gates of Port Grey\n\n${FIRST} ${SECOND}\n\nThe pilots left in May.\n`,
    details: {},
  });
  const text = new ReviewText(new Map([['article', read.reading]]));
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const [one, two] = draft.claims.map(({ id }) => id) as [string, string];
  const details = [
    { text: FIRST, claims: [one] },
    { text: SECOND, claims: [two] },
  ];
  const issues = draft.issues.map((issue) => ({ ...issue, details }));
  const at = { kind: 'claims', id: act === 'merge' ? one : two } as const;
  const review = startReview({ ...draft, title: 'The gates', issues }, {}, { check: checkByRules, text });
  const { file, findings } = perform({ ...review, at }, { do: act }).review;
  const errors = [...findings.values()].flat().filter(({ severity }) => severity === 'error');
  const [issue] = file.issues;
  return { claims: file.claims, lines: issue ? [issue.summary, ...(issue.details ?? [])] : [], errors };
}

test.each(['merge', 'merge before'] as const)(
  'the lines of both claims become one line, and no line or title is an error: %s',
  async (act) => {
    const { claims, lines, errors } = await merged(act);
    expect(claims[0]).toMatchObject({ text: `${FIRST} ${SECOND}`, standing: 'possible', at: '0.P1.s1' });
    expect(lines.map((line) => [line.text, line.claims])).toEqual([[`${FIRST} ${SECOND}`, [claims[0]?.id]]]);
    expect(errors).toEqual([]);
  },
);

test('a question that quotes a claim quotes its corrected words', async () => {
  const read = await readWithTokens({ text: `The gates of Port Grey\n\n${FIRST} ${SECOND}\n`, details: {} });
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const { id = '', text = '' } = draft.claims[1] ?? {};
  const gap = { id: 'g1', about: [id], reason: 'unconfirmed' as const, claims: [id] };
  const file = { ...draft, gaps: [{ ...gap, question: `Has this been settled? “${text}”` }] };
  const at = { kind: 'claims', id } as const;
  const review = { ...startReview(file, {}, { check: checkByRules }), at };
  const { gaps } = perform(review, { do: 'reword', words: 'The gate may be sold.' }).review.file;
  expect(gaps.map(({ question }) => question)).toEqual(['Has this been settled? “The gate may be sold.”']);
});
