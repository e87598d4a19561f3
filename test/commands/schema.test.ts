import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../support/fake-io.js';

const published = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

test('the printed schema is the published schema', async () => {
  expect((await run(['schema'])).stdout).toBe(published('briefing.schema.json'));
  expect((await run(['schema', 'problems'])).stdout).toBe(published('problems.schema.json'));
  expect((await run(['schema', 'answers'])).stdout).toBe(published('answers.schema.json'));
});

test('an unknown schema is a usage error', async () => {
  const { exitCode, stdout, stderr } = await run(['schema', 'claims']);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      "briefing: command-argument value 'claims' is invalid for argument 'schema'. Allowed choices are briefing, problems, answers.\n",
  });
});
