import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { fieldsOf } from '../../../src/drafting/review/fields.js';
import { nameDoubts } from '../../../src/drafting/review/names/doubts.js';
import { missedNames } from '../../../src/drafting/review/names/missed-names.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { readWithTokens } from '../../../src/reading/read.js';

const TEXT = `Army moves

The Norwegian army moved into the port on Friday. The army denied the report. The port is closed, the Norwegian public prosecutor said on Monday.
`;

const ARMY = { id: 'army', name: 'army', kind: 'army', proposed: { by: 'rules' } } as const;

async function begun() {
  const read = await readWithTokens({ text: TEXT, details: {} });
  const made = draftBriefing(read, { digest: 'a'.repeat(64) });
  const draft = JSON.parse(JSON.stringify(made).replaceAll('"norwegian-army"', '"army"')) as BriefingFile;
  const text = new ReviewText(new Map([['article', read.reading]]));
  const check = (now: BriefingFile) => nameDoubts(now, text);
  return startReview({ ...draft, organizations: [ARMY] }, { only: ['names'] }, { check, text });
}

const at = { kind: 'organizations', id: 'army' } as const;

test('a renamed entry keeps its old name as an alias if the text also uses that name alone', async () => {
  const review = { ...(await begun()), at };
  const [field] = fieldsOf(at);
  const named = (value: string) =>
    perform(review, { do: 'field', field: field as NonNullable<typeof field>, value }).review.file
      .organizations;
  expect(named('Norwegian army')).toMatchObject([{ name: 'Norwegian army', otherNames: [{ name: 'army' }] }]);
});

test('a country’s office that speaks in the text is offered as a name, and becomes the voice of its claims', async () => {
  const review = await begun();
  const [missed] = missedNames(review.file, review.tools.text);
  expect(missed).toEqual({ name: 'Norwegian public prosecutor', kind: 'people', isSure: true, count: 1 });
  const { file } = perform(
    { ...review, at },
    {
      do: 'add name',
      kind: 'people',
      name: missed?.name ?? '',
    },
  ).review;
  expect(file.claims.map(({ attribution }) => attribution)).toContainEqual({
    by: 'party',
    party: 'norwegian-public-prosecutor',
  });
});

test('the review is finished when the last entry is dropped', async () => {
  const review = await begun();
  const open = review.file.claims.map(({ id }, index) =>
    index === 0 ? { kind: 'claims' as const, id } : undefined,
  )[0];
  const claims = review.file.claims.map(({ proposed, ...claim }, index) =>
    index === 0 ? { ...claim, proposed } : claim,
  );
  const begunAt = startReview({ ...review.file, claims } as BriefingFile, { only: ['claims'] }, review.tools);
  expect(begunAt.at).toEqual(open);
  expect(perform(begunAt, { do: 'drop' }).review.at).toBeUndefined();
});
