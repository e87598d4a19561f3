import { expect, test } from 'vitest';
import type { Voice } from '../../../src/reading/reading.js';
import { nameIn, voicesIn } from './reader.js';

const HEADLINE = 'The day in the harbor\n\n';

const spokenIn = async (
  sentences: string,
  ...names: Parameters<typeof nameIn>[1][]
): Promise<readonly Voice[]> => {
  const text = HEADLINE + sentences;
  const people = names.map((spellings) => nameIn(text, spellings, 'person'));
  return (await voicesIn(text, people)).map(({ voice }) => voice);
};

const named = (name: string): Voice => ({ kind: 'named', name });
const unnamed = (name: string): Voice => ({ kind: 'unnamed', name });
const SOURCE: Voice = { kind: 'source' };

const KINDS: readonly (readonly [sentence: string, voice: Voice])[] = [
  ['Berg said it failed.', named('Berg')],
  ['The State Department said it failed.', named('State Department')],
  ['Norland said it failed.', named('Norland')],
  ['The government said it failed.', named('government')],
  ['According to police, it failed.', named('police')],
  ['The report said it failed.', named('report')],
  ['The Norland government said it failed.', named('Norland government')],
  ['A spokesman said it failed.', unnamed('a spokesman')],
  ['A Foreign Ministry spokesman said it failed.', unnamed('a Foreign Ministry spokesman')],
  ['A rival group in Norland said it failed.', unnamed('a rival group in Norland')],
  ['One of them put the toll at 19.', unnamed('one of them')],
  ['Web Week’s analysis said it failed.', named('Web Week')],
  ['A spokeswoman for Norland said it failed.', unnamed('a spokeswoman for Norland')],
  [
    'It failed, according to a person familiar with the matter.',
    unnamed('a person familiar with the matter'),
  ],
  ['Two people familiar with the matter said it failed.', unnamed('two people familiar with the matter')],
  ['Witnesses said it failed.', unnamed('witnesses')],
  ['Norland authorities said it failed.', unnamed('Norland authorities')],
  ['The laboratory said it failed.', named('laboratory')],
  ['It failed, according to US officials.', unnamed('US officials')],
  ['Sources said it failed.', unnamed('sources')],
  ['Analysts expect it to fail.', unnamed('analysts')],
  ['Officials who asked not to be named said it failed.', unnamed('officials')],
  ['It is expected to fail.', SOURCE],
  ['Berg’s visit underscores a commitment to the port.', SOURCE],
  ['The talks will focus on trade.', SOURCE],
  ['Berg was told that it failed.', SOURCE],
  ['The court was told that it failed.', unnamed('somebody before the court')],
  ['The inquest heard that it failed.', unnamed('somebody at the inquest')],
  ['A study said it failed.', named('a study')],
  ['A pilot speaking to the BBC said it failed.', unnamed('a pilot speaking to the BBC')],
  ['Berg speaking to the Norland Council think tank said it failed.', named('Berg')],
  ['The secretary of NPA (Norland Port Agency), Ann Berg, said it failed.', named('Ann Berg')],
  ['It failed, according to a leaked memo.', named('a leaked memo')],
  ['According to a visiting doctor, it failed.', unnamed('a visiting doctor')],
];

test.each(KINDS)('%s', async (sentence, voice) => {
  expect((await spokenIn(sentence)).at(-1)).toEqual(voice);
});

test('a known name is given in full', async () => {
  expect(await spokenIn('Ann Berg left. Berg said it failed.', ['Ann Berg', 'Berg'])).toEqual([
    named('Ann Berg'),
  ]);
});

test('a named spokesman is the voice, and not the person he speaks for', async () => {
  expect(await spokenIn('The spokesman, Carl Lind, said it failed.', ['Carl Lind'])).toEqual([
    named('Carl Lind'),
  ]);
  expect(await spokenIn('A spokesman for Ann Berg said it failed.', ['Ann Berg'])).toEqual([
    unnamed('a spokesman for Ann Berg'),
  ]);
});

test('“he” and “she” refer to the last matching person', async () => {
  const text = 'Ann Berg met Carl Lind. He said it failed. She said it worked.';
  expect(await spokenIn(text, ['Ann Berg'], ['Carl Lind'])).toEqual([named('Carl Lind'), named('Ann Berg')]);
});

test('“he” refers to the last speaker', async () => {
  const text = 'Carl Lind said it failed. “It hurt,” he said. Tom Dahl was there.';
  expect(await spokenIn(text, ['Carl Lind'], ['Tom Dahl'])).toEqual([named('Carl Lind'), named('Carl Lind')]);
});

test('“he” does not refer to the person addressed', async () => {
  const text = 'Tom Dahl left. Speaking to the Herald’s chief editor Carl Lind, he said it failed.';
  expect(await spokenIn(text, ['Carl Lind'], ['Tom Dahl'])).toEqual([named('Tom Dahl')]);
});

test('“he” or “she” can refer to an unnamed speaker', async () => {
  expect(await spokenIn('A pilot said it failed. She added that it hurt.')).toEqual([
    unnamed('a pilot'),
    unnamed('a pilot'),
  ]);
});

test('“they” refers to the last speakers who are not a single person', async () => {
  expect(await spokenIn('Officials said it failed. They added that it hurt.')).toEqual([
    unnamed('officials'),
    unnamed('officials'),
  ]);
});

test('“a second” is the same kind of speaker as the “one” before', async () => {
  expect(await spokenIn('One witness said it failed. A second said it worked.')).toEqual([
    unnamed('one witness'),
    unnamed('a second witness'),
  ]);
});

test('a possessive name before “best known” is not a speaker', async () => {
  expect(await spokenIn('Carl Lind left. Lind’s best known bridge was shut.', ['Carl Lind', 'Lind'])).toEqual(
    [],
  );
});

test('a title refers to the last person with that title', async () => {
  const text = `${HEADLINE}Mayor Ann Berg came. The mayor said it failed.`;
  const found = await voicesIn(text, [nameIn(text, ['Ann Berg'], 'person', 'Mayor')]);
  expect(found.map(({ voice }) => voice)).toEqual([named('Ann Berg')]);
});

test('“I” of a reporter is the source’s own voice', async () => {
  expect(await spokenIn('I asked whether it failed.')).toEqual([SOURCE]);
});
