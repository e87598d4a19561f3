import { expect, test } from 'vitest';
import { nameIn, voicesIn, wordsOf } from './reader.js';

/** Returns 'VOICE: CONTENT' for each report of speech in sentences that name a mayor and a council. */
async function said(sentences: string): Promise<string[]> {
  const text = `The day in the harbor\n\n${sentences}`;
  const names = [
    nameIn(text, ['Ann Berg', 'Berg'], 'person'),
    nameIn(text, ['Port Council'], 'organization'),
  ];
  return (await voicesIn(text, names))
    .filter(({ act }) => act === 'speech')
    .map(({ voice, content }) => `${voice.name ?? voice.kind}: ${wordsOf(text, content)}`);
}

test('a quotation without a verb of saying belongs to the subject of its sentence', async () => {
  expect(await said('Mayor Ann Berg was on the air, “The port will be shut on Monday.”')).toEqual([
    'Ann Berg: “The port will be shut on Monday.”',
  ]);
});

test('an announced quotation has an unnamed voice if its sentence has no named subject', async () => {
  expect(await said('The crowd met Ann Berg at noon: “The port will be shut on Monday.”')).toEqual([
    'unnamed: “The port will be shut on Monday.”',
  ]);
});

test('an announced quotation does not belong to the previous speaker, and neither do the sentences after it', async () => {
  const text =
    'Ann Berg said it failed. On Monday, the Port Council closed it: “The port has been shut. It is old.”';
  expect(await said(text)).toEqual([
    'Ann Berg: it failed',
    'Port Council: “The port has been shut.',
    'Port Council: It is old.”',
  ]);
});

test('a title after a comma is not a quotation', async () => {
  expect(await said('Ann Berg read a book, “The Old Man and the Sea”.')).toEqual([]);
});

test('a name in straight quotation marks within a quotation does not end the quotation', async () => {
  expect(await said('Berg said, "It is late. The "Old Port" is shut. They left."')).toEqual([
    'Ann Berg: "It is late … The "Old Port" is shut. … They left."',
  ]);
});
