import { expect, test } from 'vitest';
import type { Event } from '../../src/briefing/file/schema.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** The claims under each event of the itinerary of the example with these stops besides its talks. */
async function listed(...stops: readonly Partial<Event>[]): Promise<string[]> {
  const json = exampleJson((file) => {
    for (const stop of stops) file.events.push({ kind: 'stop', status: 'planned', ...stop } as Event);
  });
  const { stdout } = await run(['itinerary', '-b', 'own.json', '-f', 'plain'], {
    files: { 'own.json': json },
  });
  return stdout.split('\n').filter((line) => /^(?:- |Talks|Stop)/.test(line));
}

const TALKS = 'Norland and Sudland will hold talks at Port Grey. (planned, report 0.P1.s1)';
const REFUSAL = 'Sudland refuses lower fees. (stated, Sudland, in the report, report 0.P2.s2)';

test('a claim behind several events is said at the first of them; the others refer to it, with its standing', async () => {
  const lines = await listed(
    { id: 'first', title: 'Stop at the lighthouse', when: '2031-05-22', claims: ['c6', 'c1'] },
    { id: 'second', title: 'Stop at the dunes', when: '2031-05-23', claims: ['c6'], status: 'unconfirmed' },
  );
  expect(lines).toEqual([
    'Talks at Port Grey',
    `- c1: ${TALKS}`,
    'Stop at the lighthouse',
    `- c6: ${REFUSAL}`,
    '- see c1, above, under Talks at Port Grey (planned, report 0.P1.s1)',
    'Stop at the dunes',
    '- see c6, above, under Stop at the lighthouse (stated, Sudland, in the report, report 0.P2.s2)',
  ]);
});

test('a claim behind one event alone needs no id', async () => {
  expect(await listed()).toEqual(['Talks at Port Grey', `- ${TALKS}`]);
});
