import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { words } from '../../../src/commands/author/review/questions/words.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { bodyBeside } from '../../../src/drafting/review/names/bodies.js';
import { nameDoubts } from '../../../src/drafting/review/names/doubts.js';
import { missedNames } from '../../../src/drafting/review/names/missed-names.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { doubtfulNamesIn } from '../../../src/reading/names.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';
import { framePrompter } from '../../support/frame-prompter.js';

test.each([
  ['“It is open,” said Ada Lind from Norwatch, the survey agency that maps the coast.', 'Norwatch'],
  ['“It is open,” said Ada Lind of the port’s Sudlandic survey partner Norscan.', 'Norscan'],
  [
    '“It is open,” said Ada Lind, who works in the survey office of a member, the Norland Centre.',
    'Norland Centre',
  ],
  ['“It is open,” said Ada Lind of NSO.', 'NSO'],
  ['“It is open,” said Ada Lind from Norholm.', undefined],
  ['“It is open,” said Ada Lind from Paris.', undefined],
])('an organization, but not a place, becomes the role of the person named before it: %s', (text, body) => {
  expect(bodyBeside(text, 'Ada Lind', new Map())).toBe(body);
});

const proposed = { by: 'rules' } as const;

const TEXT = `Maps for Norholm

But the map is best. “It is open,” said Ada Lind of the port’s survey partner Norscan. A group of builders known as Walls is working in Norholm. Walls uses maps from Norwatch, the NSO survey agency.
`;

const file = (): BriefingFile => ({
  ...exampleFile(),
  people: [
    { id: 'ada-lind', name: 'Ada Lind', proposed },
    { id: 'norscan', name: 'Norscan', role: 'partner', proposed },
  ],
  organizations: [],
});

test('a partner organization is suggested as the role of a person who belongs to it', () => {
  const found = nameDoubts(file(), new ReviewText(new Map([['report', { text: TEXT } as never]])));
  expect([...found].map(([address, [one]]) => [address, one?.suggestion, one?.isSure])).toEqual([
    ['people/ada-lind', { set: { role: 'Norscan' } }, true],
  ]);
});

test('when a person becomes an organization, the message says that the role is lost', () => {
  const at = { kind: 'people', id: 'norscan' } as const;
  const { people, organizations, claims } = exampleFile();
  const one = { ...exampleFile(), people: [...people, { ...file().people[1] }], organizations, claims };
  const review = { ...startReview(one as BriefingFile, {}, { check: checkByRules }), at };
  expect(perform(review, { do: 'kind', kind: 'organizations' }).review.said).toBe(
    'Now an organization, without the role “partner” (u undoes it).',
  );
});

test('a name that acts like an organization is suggested as one', async () => {
  const { reading, tokens } = await readWithTokens({ text: TEXT, details: {} });
  const text = new ReviewText(new Map([['report', reading]]), doubtfulNamesIn(reading.sentences, tokens));
  const missed = missedNames({ ...file(), places: [] }, text);
  const found = missed.map(({ name, kind, isSure }) => [name, kind, isSure === true]);
  expect(found.filter(([name]) => /Walls|survey/u.test(String(name)))).toEqual([
    ['Walls', 'organizations', true],
  ]);
});

test('Tab in an empty role offers the words after the name, and not the first word of the sentence', async () => {
  let found: readonly string[] = [];
  const input = async ({ complete }: { complete(letters: string, before: string): readonly string[] }) => {
    found = complete('', '');
    return '';
  };
  const text = { whole: 'But Ada Lind from Norwatch left.' };
  const review = {
    file: file(),
    tools: { check: checkByRules, text },
    at: { kind: 'people', id: 'ada-lind' },
  };
  await words({ ...framePrompter([]), input } as never, review as never, 'role:');
  expect(found).toEqual(['from']);
});
