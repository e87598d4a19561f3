import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { missedNames, namesLike, otherRuns } from '../../../src/drafting/review/names/missed-names.js';
import { noName } from '../../../src/drafting/review/names/no-names.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { doubtfulNamesIn } from '../../../src/reading/names.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';

const TEXT = `Debris on an island

Debris washed ashore on the resort island Vabbo, and on Vabbo nobody spoke of it. Lawmakers met there with Tarsk Holm.
`;

async function begun() {
  const { reading, tokens } = await readWithTokens({ text: TEXT, details: {} });
  const doubtful = doubtfulNamesIn(reading.sentences, tokens);
  return new ReviewText(new Map([['report', reading]]), doubtful);
}

test('names of unknown kind are offered with the kind that the preceding words suggest', async () => {
  const text = await begun();
  const file = exampleFile();
  expect(missedNames(file, text)[0]).toEqual({ name: 'Vabbo', kind: 'places', isSure: true, count: 2 });
  const known: BriefingFile = { ...file, places: [...file.places, { id: 'vabbo', name: 'Vabbo' }] };
  expect(missedNames(known, text).map(({ name }) => name)).not.toContain('Vabbo');
});

test('things, titles of laws, and short forms in parentheses after a name are not offered', async () => {
  const words =
    'The Zorro worm hit the Grey Port Union (Grepu) and its VDUs. Lind met Grepu on Vabbo under the Anti-Fog, Lamp and Pier Act.';
  const { reading, tokens } = await readWithTokens({ text: `Debris\n\n${words}\n`, details: {} });
  const text = new ReviewText(new Map([['report', reading]]), doubtfulNamesIn(reading.sentences, tokens));
  const union = { id: 'grey-port-union', name: 'Grey Port Union', kind: 'other' as const, label: 'union' };
  const file = exampleFile();
  const known: BriefingFile = { ...file, organizations: [...file.organizations, union] };
  const names = missedNames(known, text).map(({ name }) => name);
  expect(names.filter((name) => /Zorro|Grepu|VDUs|Fog|Lamp|Pier/u.test(name))).toEqual([]);
});

test('typed letters are completed with capitalized words from the text', async () => {
  expect(namesLike('vab', exampleFile(), await begun())).toEqual([
    { name: 'Vabbo', kind: 'places', isSure: true, count: 1 },
  ]);
});

test('other capitalized words within sentences are offered, except for months', () => {
  const text = new ReviewText(
    new Map([['report', { text: 'Talks in May with the Grey Council and Ada Lind failed.' } as never]]),
  );
  expect(otherRuns(exampleFile(), text)).toEqual([
    { name: 'Grey Council', kind: 'organizations', isSure: true, count: 1 },
    { name: 'Ada Lind', kind: 'people', isSure: true, count: 1 },
  ]);
});

test('a name that is always followed by the same number is corrected', () => {
  const messages = (name: string, text: string) =>
    noName({ kind: 'organizations', id: 'one', name, isOpen: true }, text).map(
      ({ suggestion }) => suggestion,
    );
  expect(messages('Radio', 'Lind told Radio 4 in May. Radio 4 is old.')).toEqual([
    { set: { name: 'Radio 4' } },
  ]);
  expect(messages('Radio', 'Lind told Radio 4 in May. Radio is old.')).toEqual([]);
  expect(messages('G8', 'The G8 met in May.')).toEqual([]);
});
