import { expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

const files = { 'trip.json': exampleJson() };

test.each([
  [['agenda', '--about', 'norland,sudland'], 'Harbour fees'],
  [['agenda', '--about', 'norland, sudland'], 'Harbour fees'],
  [['claims', '--about', 'fees,pilots'], 'Norland is likely to ask for lower fees.'],
  [['positions', '--parties', 'Norland,Sudland'], 'lower fees'],
])('%j takes several names in one argument', async (args, words) => {
  const { exitCode, stdout } = await run([...args, '-b', 'trip.json'], { files });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining(words)]);
});

test('an unknown name in a list is reported without the other names', async () => {
  const { exitCode, stderr } = await run(['claims', '--about', 'fees,nobody', '-b', 'trip.json'], { files });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("'nobody'")]);
});

test('an issue may not have the id of its briefing', async () => {
  const named = exampleJson((file) => {
    file.id = file.issues[1]?.id ?? '';
  });
  const { exitCode, stdout, stderr } = await run(['validate', 'trip.json'], {
    files: { 'trip.json': named },
  });
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toContain(
    'is the id of the briefing (give the issue a different id) [error: duplicate-id]',
  );
});
