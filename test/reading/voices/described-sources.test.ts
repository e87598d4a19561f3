import { expect, test } from 'vitest';
import { readText } from '../../../src/reading/read.js';

/** Returns the voice and the content of each report of speech in a sentence. */
async function said(sentence: string): Promise<string[]> {
  const text = `The day in the harbor\n\nThe council met in the town hall on Monday. ${sentence}`;
  const { attributions } = await readText({ text, details: {} });
  return attributions
    .filter(({ act }) => act === 'speech')
    .map(
      ({ voice, content }) =>
        `${voice.kind} ${voice.name ?? ''}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    );
}

test.each([
  [
    'The dam will be closed on Monday, the water minister, Mara Voss, said on Sunday.',
    'named Mara Voss: The dam will be closed on Monday',
  ],
  ['In Norland, the water minister, Mara Voss, said the dam was safe.', 'named Mara Voss: the dam was safe'],
  ['Mara Voss, D-Ohio, the chair of the panel, said it was safe.', 'named Mara Voss: it was safe'],
  ['Mara Voss, 45, a teacher, who saw it, told reporters it had sunk.', 'named Mara Voss: it had sunk'],
  ['On Monday morning, Mayor Mara Voss of Norland, said it was safe.', 'named Mara Voss: it was safe'],
  ['The study’s lead author, doctoral candidate Mara Voss, said: “It sank.”', 'named Mara Voss: “It sank.”'],
  [
    'Another author, civil and port engineering professor Tom Arden, said it was safe.',
    'named Tom Arden: it was safe',
  ],
  [
    'Norland Export–Import Bank president Tom Arden said the dam was safe.',
    'named Tom Arden: the dam was safe',
  ],
  ['The first was Mara Voss, 45, who said: “It sank.”', 'named Mara Voss: “It sank.”'],
])('a title and a name between commas are one speaker: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual([found]);
});

test.each([
  [
    'According to people familiar with the matter, the port will be sold.',
    'unnamed people familiar with the matter: the port will be sold',
  ],
  [
    'According to a diplomat who asked not to be named, the port will be sold.',
    'unnamed a diplomat: the port will be sold',
  ],
  [
    'According to videos posted on a website, the cabin fell.',
    'unnamed videos posted on a website: the cabin fell',
  ],
  [
    'According to a report by the Herald, the cabin was tested.',
    'named a report by the Herald: the cabin was tested',
  ],
  ['According to the lift company, Alpgrat, the cabin was tested.', 'named Alpgrat: the cabin was tested'],
  [
    'According to the yearly report, Oslo, Bergen and Sund grew.',
    'named the yearly report: Oslo, Bergen and Sund grew',
  ],
  ['According to the harbor master, the port is shut.', 'unnamed the harbor master: the port is shut'],
  [
    'The port will be sold, according to people familiar with the matter.',
    'unnamed people familiar with the matter: The port will be sold',
  ],
])('a description is part of the source: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual([found]);
});

test.each([
  ['The port, the harbor master said, was shut.', 'unnamed the harbor master: The port … was shut'],
  [
    'One of them put the fee at 35 million, with 3 million more in May.',
    'unnamed one of them: the fee at 35 million, with 3 million more in May',
  ],
  ['The dam will hold, Ida Renn wrote in a letter to the council.', 'named Ida Renn: The dam will hold'],
  [
    'The plan is dead, Ida Renn told the council on Monday, and the union welcomed that.',
    'named Ida Renn: The plan is dead',
  ],
])('the whole content is attributed to the speaker: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual([found]);
});

test.each([
  ['Nine died, including, according to Mara Voss, four children.', 'named Mara Voss: four children'],
  ['The dam, which according to Mara Voss is old, was closed on Monday.', 'named Mara Voss: is old'],
  ['The dam, according to Mara Voss, broke on Monday.', 'named Mara Voss: The dam … broke on Monday'],
])('“according to” within a phrase applies only to that phrase: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual([found]);
});

test.each([
  ['Ida Renn said — as reported by the Herald — “It is shut.”', 'named Ida Renn: “It is shut.”'],
  [
    'On Monday, Ida Renn gave a speech, arguing that the dam was safe.',
    'named Ida Renn: that the dam was safe',
  ],
])('a newspaper or a day is not mistaken for the speaker: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual([found]);
});

test('a clause about the time of writing is not mistaken for the content', async () => {
  expect(await said('When the dam failed, Ida Renn wrote in a diary.')).toEqual([]);
});

test.each([
  ['The Union won, according to the Port Board’s projections.', 'named Port Board: The Union won'],
  ['According to projections by the Port Board, the Union won.', 'named Port Board: the Union won'],
  [
    'According to a letter seen by the Port Board, the Union won.',
    'named a letter seen by the Port Board: the Union won',
  ],
  [
    'According to projections by the Port Board and the Harbor Union, it won.',
    'named projections by the Port Board and the Harbor Union: it won',
  ],
])(
  'the content of a document is attributed to its author if there is only one: %s',
  async (sentence, found) => {
    expect(await said(sentence)).toEqual([found]);
  },
);

test.each([
  ['The Port Board said in May the dam might be sold.', 'named Port Board: the dam might be sold'],
  [
    'While ships came and went, the Port Board announced a plan for them.',
    'named Port Board: a plan for them',
  ],
])('a phrase or clause before the content is not part of the content: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual([found]);
});

test.each([
  ['Ann Berg, the mayor of Norholm, Sultan Kudarat, said it was safe.', ['named Ann Berg: it was safe']],
  [
    'It was safe, according to divers, who said it would stay so.',
    ['unnamed divers: It was safe', 'unnamed divers: it would stay so'],
  ],
])('an office, “who” and “they” can refer to somebody in the same sentence: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual(found);
});

test.each([
  ['The Port Board said in its report, the dam is safe.', 'named Port Board: the dam is safe'],
  ['Mara Voss said about the dam: “It is safe.”', 'named Mara Voss: “It is safe.”'],
  [
    'According to the Port Board, Monday’s storm, at sea, was the strongest.',
    'named Port Board: Monday’s storm, at sea, was the strongest',
  ],
  ['On Monday the total reported losses rose to nine.', undefined],
])('a phrase after the verb is not part of the content: %s', async (sentence, found) => {
  expect(await said(sentence)).toEqual(found === undefined ? [] : [found]);
});
