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
  ['The government said it failed.', named('the government')],
  ['According to police, it failed.', named('police')],
  ['The report said it failed.', named('the report')],
  ['The Norland government said it failed.', named('the Norland government')],
  ['A spokesman said it failed.', unnamed('a spokesman')],
  ['The NPA says the case threatens the port.', named('NPA')],
  ['Berg insisted the code of conduct on port fees meant a rise.', named('Berg')],
  ['Berg and the pilots insist voters face higher fees.', named('Berg')],
  ['Berg says old fees, where they are paid by ship owners, have risen.', named('Berg')],
  ['Berg said after seven years the port had changed from a village to a town.', named('Berg')],
  ['Berg accepted that it failed.', named('Berg')],
  ['Referring to the fees, Berg told the Herald: “It failed.”', named('Berg')],
  ['In March this year, Berg reopened the case, saying it failed.', named('Berg')],
  ['No 10 said the fees were fair.', unnamed('no 10')],
  ['The state broadcaster, NTV, claims an audience of more than a million.', named('NTV')],
  ['A Foreign Ministry spokesman said it failed.', unnamed('a Foreign Ministry spokesman')],
  ['A rival group in Norland said it failed.', unnamed('a rival group in Norland')],
  ['One of them put the toll at 19.', unnamed('one of them')],
  ['A spokeswoman for Norland said it failed.', unnamed('a spokeswoman for Norland')],
  [
    'It failed, according to a person familiar with the matter.',
    unnamed('a person familiar with the matter'),
  ],
  ['Two people familiar with the matter said it failed.', unnamed('two people familiar with the matter')],
  ['Witnesses said it failed.', unnamed('witnesses')],
  ['Norland authorities said it failed.', unnamed('Norland authorities')],
  ['The laboratory said it failed.', named('the laboratory')],
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
  ['According to the WHO, it failed.', unnamed('the WHO')],
  ['“It failed,” Ann Berg from the Port Association, told the Herald.', named('Ann Berg')],
  ['It may end fees and Norland says it failed.', named('Norland')],
  ['The ship’s former captain Berg quit last autumn saying it had failed.', named('Berg')],
  ['Berg called the board saying it had failed.', named('Berg')],
  [
    'A team for two sailors being held without trial said it failed.',
    unnamed('a team for two sailors being held without trial'),
  ],
  ['Norwegians hope that it failed.', unnamed('Norwegians')],
  ['The US said it failed.', named('US')],
  ['According to a May 14, 2019 harbor report, it failed.', named('a May 14, 2019 harbor report')],
  ['The deputy head Jon Abdul-Lind said it failed.', named('Jon Abdul-Lind')],
  ['Critics from across the council said it failed.', unnamed('critics from across the council')],
  ['Drivers across Norland said it failed.', unnamed('drivers across Norland')],
  ['It failed, according to traffic camera footage.', unnamed('traffic camera footage')],
  ['The recently found letters said it failed.', unnamed('the recently found letters')],
  ['Lind’s father’s claim that it failed was false.', unnamed('Lind’s father')],
  ['The decree signed by Berg said it failed.', named('the decree signed by Berg')],
  ['He said it failed.', { kind: 'unnamed' }],
  ['Let’s say it failed.', SOURCE],
];

test.each(KINDS)('the voice is recognized in: %s', async (sentence, voice) => {
  expect((await spokenIn(sentence)).at(-1)).toEqual(voice);
});

test('the voice is the person with a title who follows an office', async () => {
  const sentence = 'Head of pilotage at the port, Professor Ann Berg, said it failed.';
  expect(await spokenIn(sentence, ['Ann Berg'])).toEqual([named('Ann Berg')]);
});

test('a place that only describes the speaker says nothing', async () => {
  const sentence = 'It failed, according to the Norland-based journal Web Digest.';
  expect(await spokenIn(sentence, ['Norland'], ['Web Digest'])).toEqual([named('Web Digest')]);
});

test('quoted words that are only the object of a verb are nobody’s speech', async () => {
  expect(await spokenIn('The old firm was making “a full effort” to end it.')).toEqual([]);
});

test('a voice with a known name gets its full name', async () => {
  expect(await spokenIn('Ann Berg left. Berg said it failed.', ['Ann Berg', 'Berg'])).toEqual([
    named('Ann Berg'),
  ]);
});

test('the voice is the spokesman, not the person for whom the spokesman speaks', async () => {
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

test('“he” does not refer to somebody named later in the sentence', async () => {
  const text = 'Carl Lind left. Tom Dahl said it failed. In a letter, he called Dahl’s words “a lie”.';
  expect((await spokenIn(text, ['Carl Lind'], ['Tom Dahl', 'Dahl'])).at(-1)).toEqual(named('Carl Lind'));
});

test('the speaker is the person who belongs to a group, not the group', async () => {
  const text = 'Carl Lind of the group Ending Waste said it failed.';
  expect(await spokenIn(text, ['Carl Lind'], ['Ending Waste'])).toEqual([named('Carl Lind')]);
});

test.each([
  'Carl Lind endorsed Tom Dahl. “I was tired,” he said.',
  'Wednesday, the day he left, Carl Lind endorsed his rival, Tom Dahl. “I was tired,” he said.',
  'Carl Lind was criticized by Tom Dahl. “I was tired,” he said.',
])('“he” after a quotation refers to the subject of the sentence before the quotation: %s', async (text) => {
  expect((await spokenIn(text, ['Carl Lind'], ['Tom Dahl'])).at(-1)).toEqual(named('Carl Lind'));
});

test('“he” can refer to somebody named in the next clause', async () => {
  const text = 'Tom Dahl left. Carl Lind rules the port. He supported schools, but Lind was hard.';
  expect((await spokenIn(text, ['Carl Lind', 'Lind'], ['Tom Dahl'])).at(-1)).toEqual(named('Carl Lind'));
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

test.each(['The council', 'The crew members', 'The port'])(
  '“she” does not refer to “%s”',
  async (subject) => {
    expect((await spokenIn(`${subject} said it failed. She added that it hurt.`)).at(-1)).toEqual({
      kind: 'unnamed',
    });
  },
);

test('“he” can refer to a Korean man whose family name is also a woman’s name', async () => {
  const text = 'Kim Jae Won said it failed. He added that it hurt.';
  expect(await spokenIn(text, ['Kim Jae Won'])).toEqual([named('Kim Jae Won'), named('Kim Jae Won')]);
});

test('a person named before an office is the speaker only if the person holds the office', async () => {
  const names = [['Ann Berg'], ['Carl Lind', 'Lind']] as const;
  const voicesOf = async (text: string) => await spokenIn(text, ...names);
  expect(await voicesOf('Ann Berg, the deputy head of the port told the paper it failed.')).toEqual([
    named('Ann Berg'),
  ]);
  expect(await voicesOf('After meeting Ann Berg, Mayor Carl Lind said it failed.')).toEqual([
    named('Carl Lind'),
  ]);
  expect(await voicesOf('After meeting Ann Berg, the Mayor said it failed.')).toEqual([unnamed('the Mayor')]);
  expect(await voicesOf('Ann Berg, the Mayor said, is ill.')).toEqual([unnamed('the Mayor')]);
});

test('“they” refers to the last speaker who is not a single person', async () => {
  expect(await spokenIn('Officials said it failed. They added that it hurt.')).toEqual([
    unnamed('officials'),
    unnamed('officials'),
  ]);
});

test('“a second” is a speaker of the same kind as the previous “one witness”', async () => {
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

test('what a reporter says as “I” is in the source’s own voice', async () => {
  expect(await spokenIn('I asked whether it failed.')).toEqual([SOURCE]);
});

test.each([
  'Commenting on Mr Lind’s case, he said it failed.',
  'Asked about Lind, he said it failed.',
  'In response to Lind, he said it failed.',
])('a person in the opening phrase is not the speaker after it: %s', async (sentence) => {
  const voices = await spokenIn(
    `Tom Lind said it worked. Berg, a pilot, said it was old. ${sentence}`,
    ['Tom Lind', 'Lind'],
    ['Ola Berg', 'Berg'],
  );
  expect(voices.at(-1)).toEqual(named('Ola Berg'));
});

test('a pronoun refers to the speaker of the previous sentence, not to somebody whom the speaker mentions', async () => {
  const voices = await spokenIn(
    'Ola Berg’s official spokesman declined to say whether the mayor backed it. He said it was late.',
    ['Ola Berg'],
  );
  expect(voices.at(-1)).toEqual(unnamed('Ola Berg’s official spokesman'));
});

test('“they” is not resolved if it can refer to either an organization or a group', async () => {
  const voices = await spokenIn(
    'The Port Council said it was shut, angering the unions. They believe that it is safe.',
  );
  expect(voices).toEqual([named('Port Council'), { kind: 'unnamed' }]);
});

test('“he” never refers to a thing', async () => {
  const voices = await spokenIn('A broken pump told of the drought. He said it was late.');
  expect(voices.at(-1)).toEqual({ kind: 'unnamed' });
});

test('“the company” is the company named last, unless that company is only an employer or is mentioned in passing', async () => {
  const voiceOf = async (text: string, ...names: string[]) => {
    const whole = HEADLINE + text;
    const bodies = names.map((name) => nameIn(whole, [name], 'organization'));
    return (await voicesIn(whole, bodies)).map(({ voice }) => voice).at(-1);
  };
  const norline = 'Norline owns Norline ships. ';
  expect(
    await voiceOf(`${norline}Sund Lines is new. The company said it grew.`, 'Norline', 'Sund Lines'),
  ).toEqual(named('Sund Lines'));
  expect(
    await voiceOf(
      `${norline}It fell, said an analyst at Sund Lines. The company said it grew.`,
      'Norline',
      'Sund Lines',
    ),
  ).toEqual(named('Norline'));
  expect(
    await voiceOf(
      `${norline}${norline}Sund Lines is new. The company said it grew.`,
      'Norline',
      'Sund Lines',
    ),
  ).toEqual(named('Norline'));
});

test('“the party” is the organization that has just spoken', async () => {
  const text = `${HEADLINE}The Greens left. Norholm Left denied it. It said it was late. The party said it would stay.`;
  const bodies = ['Greens', 'Norholm Left'].map((name) => nameIn(text, [name], 'organization'));
  expect((await voicesIn(text, bodies)).map(({ voice }) => voice).at(-1)).toEqual(named('Norholm Left'));
});

test('a noun with “the” refers to an earlier speaker who is described with this noun', async () => {
  const spokeswoman = unnamed('a spokeswoman for Norland');
  expect(
    await spokenIn('A spokeswoman for Norland said it failed. Berg left. The spokeswoman said it was late.'),
  ).toEqual([spokeswoman, spokeswoman]);
  expect(await spokenIn('A pilot said it failed. The spokeswoman said it was late.')).toEqual([
    unnamed('a pilot'),
    unnamed('the spokeswoman'),
  ]);
});
