import { expect, test } from 'vitest';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

test('of what rests on the source and, as sure, on somebody else, it is said whose words they are', async () => {
  const json = exampleJson((file: BriefingFile) => {
    Object.assign(file.claims[5] ?? {}, { standing: 'stated' });
    Object.assign(file.positions[0] ?? {}, { claims: ['c2', 'c6'] });
  });
  const { stdout } = await run(['positions', '-b', 'own.json', '--format', 'plain'], {
    files: { 'own.json': json },
  });
  expect(stdout.split('\n').filter((line) => line.startsWith('Norland: seeks'))).toEqual([
    'Norland: seeks · lower fees from Sudland · towards Sudland (stated, Sudland, in the report, report 0.P1.s1, report 0.P2.s2)',
  ]);
});
