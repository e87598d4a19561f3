import { expect, test } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { missedNames } from '../../../src/drafting/review/names/missed-names.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { doubtfulNamesIn } from '../../../src/reading/names.js';
import { readWithTokens } from '../../../src/reading/read.js';

const ARTICLE =
  'The crane is old. Varsha Okonwe, from the harbor group Tideline, joined the protest. She left in May. It was led by the director of the pilots, Wexa Yarl. The port fee was raised.';

async function begun() {
  const read = await readWithTokens({ text: `The port fee\n\n${ARTICLE}\n`, details: {} });
  const doubtful = doubtfulNamesIn(read.reading.sentences, read.tokens);
  const text = new ReviewText(new Map([['article', read.reading]]), doubtful);
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const file = {
    ...draft,
    people: [],
    claims: draft.claims.map((one) => ({ ...one, about: draft.issues.map(({ id }) => id) })),
  };
  return startReview(file, {}, { check: checkByRules, text });
}

test('a missed name is suggested as a person if “he” or “she” follows, or if a role is next to the name', async () => {
  const { file, tools } = await begun();
  const found = missedNames(file, tools.text).map(({ name, kind, isSure }) => [name, kind, isSure]);
  expect(found).toContainEqual(['Varsha Okonwe', 'people', true]);
  expect(found).toContainEqual(['Wexa Yarl', 'people', true]);
});

test('an added person gets the role that the text states next to the name', async () => {
  const review = await begun();
  const names = ['Varsha Okonwe', 'Wexa Yarl'].map((name) => ({ name, kind: 'people' as const }));
  const { file } = perform(review, { do: 'add names', names, passed: [] }).review;
  expect(file.people.map(({ name, role }) => [name, role])).toEqual([
    ['Varsha Okonwe', 'from the harbor group Tideline'],
    ['Wexa Yarl', 'director of the pilots'],
  ]);
});

test('an empty name is refused', async () => {
  const { review } = perform(await begun(), { do: 'add name', kind: 'people', name: ' ' });
  expect(review.said).toBe('The name is empty.');
});
