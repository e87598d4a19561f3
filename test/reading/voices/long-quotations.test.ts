import { expect, test } from 'vitest';
import { drawnIn, voicesIn } from './reader.js';

test('quoted sentences before a speaker belong to the speaker', async () => {
  expect(await drawnIn('“It is late. We are tired,” Berg said.')).toEqual([
    'Berg | said | “It is late. … We are tired,”',
  ]);
});

test('quoted sentences after a speaker belong to the speaker', async () => {
  expect(await drawnIn('“It is late,” Berg said. “We are all tired. We go home.”')).toEqual([
    'Berg | said | “It is late,” … “We are all tired. … We go home.”',
  ]);
});

test('a quotation can be reopened in each paragraph', async () => {
  expect(await drawnIn('Berg wrote: “It is late here.\n\n“We are all tired.”')).toEqual([
    'Berg | wrote | “It is late here … “We are all tired.”',
  ]);
});

test('a quotation of several sentences belongs to the speaker before it, and not to the speaker after it', async () => {
  expect(await drawnIn('Berg said: “It is late. We are all tired.” Lind spoke of a plan.')).toEqual([
    'Berg | said | “It is late … We are all tired.”',
    'Lind | spoke of | of a plan',
  ]);
});

test('a question in quotation marks belongs to the speaker named after it', async () => {
  expect(await drawnIn('“Is it late?” Berg asked in court.')).toEqual(['Berg | asked | “Is it late?”']);
});

test('a block quotation belongs to the speaker who introduces it', async () => {
  const found = await drawnIn(
    'In her letter, Berg wrote:\n\n> The port is shut. Nobody may enter it.\n\nThe ship left.',
  );
  expect(found).toEqual(['Berg | wrote | The port is shut. … Nobody may enter it.']);
});

test('prose between two quotations is not attributed to anybody', async () => {
  expect(await drawnIn('“It is late,” Berg said. The clock struck nine. “We are tired,” Lind said.')).toEqual(
    ['Berg | said | “It is late,”', 'Lind | said | “We are tired,”'],
  );
});

test('a quotation mark that is never closed affects only its paragraph', async () => {
  expect(await drawnIn('“It is late, and nobody said so.\n\nLind said the port was shut.')).toEqual([
    'Lind | said | the port was shut',
  ]);
});

test('content in quotation marks is distinguished from other content', async () => {
  const text = 'The day in the harbor\n\n“The port is shut,” Berg said. Lind said it was open.';
  expect((await voicesIn(text)).map(({ quoted }) => quoted)).toEqual([true, false]);
});

test.each([
  [
    'Berg said: "It is late. "We are all tired. We go home."',
    'Berg | said | "It is late … "We are all tired. … We go home."',
  ],
  ['Berg said: “It is late. “We are all tired.”', 'Berg | said | “It is late … “We are all tired.”'],
])('a quotation can be reopened in each sentence: %s', async (text, drawn) => {
  expect(await drawnIn(text)).toEqual([drawn]);
});

test('if the closing mark before the speaker is missing, the sentences after the speaker are not quoted', async () => {
  expect(
    await drawnIn('"I did nothing wrong, Berg told reporters. She left the court. The port is shut.'),
  ).toEqual(['Berg | told | "I did nothing wrong']);
});

test('a speaker named after a comma does not end a quotation that continues', async () => {
  expect(await drawnIn('Berg said: "In the end, he said nothing. The port is shut."')).toEqual([
    'Berg | said | "In the end, he said nothing … The port is shut."',
  ]);
});

test('a quotation between two speakers belongs to the first if the second says something else', async () => {
  expect(
    await drawnIn('“It is late,” Berg said. “We are all tired.” Lind had argued that it was early.'),
  ).toEqual(['Berg | said | “It is late,” … “We are all tired.”', 'Lind | had argued | that it was early']);
});
