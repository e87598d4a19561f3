import { expect, test } from 'vitest';
import { namesIn } from '../../src/reading/names.js';
import { readText } from '../../src/reading/read.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { tokenize } from '../../src/reading/tokens.js';

async function namesOf(text: string) {
  const sentences = sentencesOf(text);
  return namesIn(sentences, await tokenize(text, sentences));
}

const peopleIn = async (text: string) =>
  (await namesOf(text)).filter(({ kind }) => kind === 'person').map(({ name, role }) => [name, role]);

const othersIn = async (text: string) =>
  (await namesOf(text)).filter(({ kind }) => kind !== 'person').map(({ kind, name }) => `${kind} ${name}`);

const voicesIn = async (text: string) =>
  (await readText({ text, details: {} })).attributions.map(({ voice }) => [voice.kind, voice.name]);

test.each([
  ['It was said by Tory MP Mara Lind.', 'Mara Lind', 'Tory MP'],
  ['It was said by Liberal Democrat MSP Mara Lind.', 'Mara Lind', 'Liberal Democrat MSP'],
  ['It was said by London UKIP MEP Mara Lind.', 'Mara Lind', 'London UKIP MEP'],
  ['Sacked MP Mara Lind left in May.', 'Mara Lind', 'MP'],
  ['It was said by Plaid Cymru AM Mara Lind.', 'Mara Lind', 'Plaid Cymru AM'],
  ['It was said by Mara Lind MP in May.', 'Mara Lind', 'MP'],
  ['It was said by Mara Lind QC in May.', 'Mara Lind', 'QC'],
  ['It was said by Mara Lind, MEP, in May.', 'Mara Lind', 'MEP'],
  ['It was said by Mara Lind CBE, director of the port.', 'Mara Lind', 'director of the port'],
  ['Conservative trade spokesman Mara Lind said so.', 'Mara Lind', 'Conservative trade spokesman'],
  ['It was said by Lib Dem leader Mara Lind.', 'Mara Lind', 'Lib Dem leader'],
  ['It was said by Norland Chief Constable Mara Lind.', 'Mara Lind', 'Chief Constable'],
  ['Home Secretary Mara Lind said so.', 'Mara Lind', 'Home Secretary'],
  ['It was said by Attorney General Lord Lindqvist.', 'Lord Lindqvist', 'Attorney General'],
  ['It was said by Lord Lindqvist.', 'Lord Lindqvist', undefined],
  ['It was said by former minister Mr Lindqvist.', 'Lindqvist', 'former minister'],
  ['He was sure former minister Ann Lindqvist would go.', 'Ann Lindqvist', 'former minister'],
  ['It was said by Maeve Lindqvist, head of the port.', 'Maeve Lindqvist', 'head of the port'],
  ['It was said by Housing Minister Keith Hill.', 'Keith Hill', 'Housing Minister'],
  ['It was under John Major’s government.', 'John Major', undefined],
  ['It was said by Theresa May on Monday.', 'Theresa May', undefined],
])('letters, parties and offices next to a name form its role: %s', async (text, name, role) => {
  expect(await peopleIn(text)).toEqual([[name, role]]);
});

test.each([
  ['It was shown that Law Lords had ruled.', []],
  ['It was said by the Norholm MP on Monday.', ['place Norholm']],
  ['It was said by a QC in May.', []],
  ['It opened at 9 AM on Monday.', []],
  ['It was said in the Latin American market.', []],
  ['A Liberal Democrat said so.', []],
  ['Both parents came. Parents said so.', []],
  ['It was said by Orla Lind’s Sundholm Chambers.', ['organization Sundholm Chambers']],
  ['Before the General Election said to be close, it fell.', []],
])('groups, places and offices are not people: %s', async (text, others) => {
  expect(await peopleIn(text)).toEqual([]);
  expect(await othersIn(text)).toEqual(others);
});

test('the names after a plural title are people', async () => {
  expect(await peopleIn('She sat with Lords Lindqvist, Sundgaard and Hale.')).toEqual([
    ['Lindqvist', 'Lord'],
    ['Sundgaard', undefined],
    ['Hale', undefined],
  ]);
});

test('a given name alone refers to the person whose full name contains it', async () => {
  const text = 'UKIP MEP Nigel Lindqvist left. Ann Berg said: “Nigel is late.” Mr Lindqvist agreed.';
  const names = await namesOf(text);
  expect(names.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['UKIP', 1],
    ['Nigel Lindqvist', 3],
    ['Ann Berg', 1],
  ]);
});

test('a family name after “Mr” does not refer to a person with that given name', async () => {
  const names = await peopleIn('It was said by MP Howard Lind. Mr Howard said that Mr Lind was late.');
  expect(names).toEqual([
    ['Howard Lind', 'MP'],
    ['Howard', undefined],
  ]);
});

test('after a name, “May” is a month if a day follows', async () => {
  expect(await peopleIn('It was shown to Theresa May 5 in the port.')).toEqual([['Theresa', undefined]]);
});

test.each([
  ['Labour MPs said that it was late.', [['unnamed', 'Labour MPs']]],
  ['Mara Lind MP left early. The MP said that it was late.', [['named', 'Mara Lind']]],
  [
    'Norland hosts a group. A Norland Workers Party MEP said that it was late.',
    [['unnamed', 'a Norland Workers Party MEP']],
  ],
])('speakers with letters such as “MP” are recognized: %s', async (text, voices) => {
  expect(await voicesIn(text)).toEqual(voices);
});
