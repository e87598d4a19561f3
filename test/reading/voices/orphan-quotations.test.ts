import { expect, test } from 'vitest';
import { readText } from '../../../src/reading/read.js';

async function quoted(body: string): Promise<string[]> {
  const text = `The day in the harbor\n\n${body}`;
  const { attributions } = await readText({ text, details: {} });
  return attributions
    .filter((one) => one.quoted)
    .map(({ voice, content }) => `${voice.kind} ${voice.name ?? ''}: ${content.length}`);
}

test('a person named in the sentence before a quotation speaks all of it', async () => {
  expect(await quoted('Mara Voss was blunt. “The pipes are very old. It is a hard year.”')).toEqual([
    'named Mara Voss: 1',
    'named Mara Voss: 1',
  ]);
});

test('a person named in the sentence after a quotation speaks it', async () => {
  expect(await quoted('“The pipes are very old.” Mara Voss then left the town hall.')).toEqual([
    'named Mara Voss: 1',
  ]);
});

test.each([
  ['of one of two people', 'Mara Voss met Tom Arden. “The pipes are very old.”'],
  ['without anybody near it', 'The council met on Monday.\n\n“The pipes are very old.”'],
])('a quotation %s is not the text’s own', async (_what, body) => {
  expect(await quoted(body)).toEqual(['unnamed : 1']);
});

test('a slogan is not a quotation', async () => {
  expect(await quoted('Mara Voss painted a sign. “No more rain.”')).toEqual([]);
});

test('a quotation that opens again belongs to the speaker of its last paragraph', async () => {
  expect(await quoted('“It is late here.\n\n“We are all tired,” Ann Berg said.')).toEqual([
    'named Ann Berg: 2',
  ]);
});
