import { expect, test } from 'vitest';
import { RULES } from '../../../src/checking/rules/index.js';
import { run } from '../../support/fake-io.js';

test('the page of a rule explains the rule, and says what to do and how to suppress it', async () => {
  const { stdout } = await run(['help', 'rules', 'no-cue', '--format', 'plain']);
  expect(stdout.split('\n').filter((line) => /^(Severity|To suppress it|Next):? /.test(line))).toEqual([
    'Severity: warning',
    'To suppress it: "accept": [{ "rule": "no-cue", "reason": "..." }]',
    'Next: briefing help rules',
    'Next: briefing validate --rule no-cue trip.json',
  ]);
});

test('rules of the file format cannot be suppressed', async () => {
  const { stdout } = await run(['help', 'rules', 'dangling-reference', '--format', 'plain']);
  expect(stdout).not.toContain('To suppress it');
});

test('all rules are in one table', async () => {
  const { stdout } = await run(['help', 'rules', '--format', 'csv']);
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(head).toBe('Rule,Severity,What it finds,What to do');
  expect(rows.map((row) => row.split(',')[0])).toEqual(RULES.map(({ name }) => name));
});
