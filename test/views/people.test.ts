import { expect, test } from 'vitest';
import type { Attribution, BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** The example in which the adviser, of whom nothing is told, says how likely lower fees are. */
const json = exampleJson((file: BriefingFile) => {
  const attribution: Attribution = { by: 'party', party: 'adviser' };
  Object.assign(file.claims[2] ?? {}, { about: ['fees'], attribution });
});

const answer = async (...args: readonly string[]) => {
  const { stdout } = await run(['people', 'adviser', '-b', 'own.json', ...args], {
    files: { 'own.json': json },
  });
  return stdout;
};

test('of somebody it is shown what they say too, in their voice and with its standing', async () => {
  const plain = await answer('--format', 'plain');
  expect(plain.slice(plain.indexOf('What the source says'))).toBe(`What the source says

nothing beyond the words below

In this voice

Claim c3: Norland is likely to ask for lower fees.
Standing: likely
Hedge word: likely
Attributed to: an adviser to the minister, in the report
Source: report, 0.P1.s2

Next: briefing people -b own.json
Next: briefing itinerary -b own.json
`);
});

test('what somebody says is in the data and in the table of claims as well', async () => {
  const { people } = JSON.parse(await answer('--format', 'json'));
  expect(people[0].said.map(({ id }: { id: string }) => id)).toEqual(['c3']);
  expect((await answer('--format', 'csv')).split('\r\n').map((row) => row.split(',')[0])).toEqual([
    'Claim',
    'c3',
    '',
  ]);
});
