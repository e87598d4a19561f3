import { expect, test } from 'vitest';
import { assertionsOf } from '../../src/reading/assertions.js';
import { readText } from '../../src/reading/read.js';

async function assertionIn(sentence: string): Promise<string> {
  const text = `The day in the harbor\n\nMayor Mara Lind met the union in the town hall on Monday. ${sentence}`;
  const found = assertionsOf(await readText({ text, details: {} })).at(-1);
  return `${found?.voice.name ?? found?.voice.kind}, ${found?.standing}${found?.quoted ? ', quoted' : ''}`;
}

test.each([
  ['The port is shut.', 'source, stated'],
  ['Lind said the port was shut.', 'Mara Lind, stated'],
  ['Lind said she believed the port was safe.', 'Mara Lind, perceived'],
  ['“It may rain,” Lind said.', 'Mara Lind, possible, quoted'],
  ['Sources said the port was likely to open.', 'sources, likely'],
  ['Lind wants to leave.', 'source, aim'],
  ['Lind denied the charges.', 'source, stated'],
  ['The port is believed to be safe.', 'source, perceived'],
  ['Police searched a warehouse that was allegedly used by smugglers in the old harbor.', 'source, alleged'],
])('the assertion of “%s” is: %s', async (sentence, expected) => {
  expect(await assertionIn(sentence)).toBe(expected);
});

test('a heading has no assertion', async () => {
  const text =
    'The day in the harbor\n\n## What is open\n\nThe port of the town is shut on all of these days.';
  expect(assertionsOf(await readText({ text, details: {} })).map((found) => found?.standing)).toEqual([
    'stated',
    undefined,
    'stated',
  ]);
});
