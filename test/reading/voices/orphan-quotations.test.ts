import { expect, test } from 'vitest';
import { readText } from '../../../src/reading/read.js';

async function quoted(body: string): Promise<string[]> {
  const text = `The day in the harbor\n\n${body}`;
  const { attributions } = await readText({ text, details: {} });
  return attributions
    .filter((one) => one.quoted)
    .map(({ voice, content }) => `${voice.kind} ${voice.name ?? ''}: ${content.length}`);
}

test('a person named in the sentence before a quotation is the speaker of the whole quotation', async () => {
  expect(await quoted('Mara Voss was blunt. “The pipes are very old. It is a hard year.”')).toEqual([
    'named Mara Voss: 1',
    'named Mara Voss: 1',
  ]);
});

test('a person named in the sentence after a quotation is its speaker', async () => {
  expect(await quoted('“The pipes are very old.” Mara Voss then left the town hall.')).toEqual([
    'named Mara Voss: 1',
  ]);
});

test.each([
  ['after two names', 'Mara Voss met Tom Arden. “The pipes are very old.”'],
  ['without a name near it', 'The council met on Monday.\n\n“The pipes are very old.”'],
])('a quotation %s is not in the text’s own voice', async (_what, body) => {
  expect(await quoted(body)).toEqual(['unnamed : 1']);
});

test('a slogan is not a quotation', async () => {
  expect(await quoted('Mara Voss painted a sign. “No more rain.”')).toEqual([]);
});

test('a quotation over several paragraphs belongs to the speaker in its last paragraph', async () => {
  expect(await quoted('“It is late here.\n\n“We are all tired,” Ann Berg said.')).toEqual([
    'named Ann Berg: 2',
  ]);
});
