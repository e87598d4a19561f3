import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { applied } from '../../../src/answers/author/applied.js';
import { exampleFile, exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

const apply = (lines: readonly object[], ...options: readonly string[]) =>
  run(['apply', 'own.json', '-', ...options], {
    files: { 'own.json': exampleJson() },
    stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
  });

describe('briefing apply', () => {
  test('writes all changes and reports them', async () => {
    const { exitCode, stdout, io } = await apply([
      { review: 'claims/c1' },
      { change: 'claims/c3', set: { text: 'Norland is likely to ask for much lower fees.' } },
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Written to own.json: 1 changed, 1 reviewed.');
    const file = exampleFile((before) => {
      Object.assign(before.claims[2] ?? {}, { text: 'Norland is likely to ask for much lower fees.' });
    });
    expect(JSON.parse(io.written.get('own.json') ?? '')).toEqual(file);
  });

  test('writes nothing if one change is wrong, and reports each line', async () => {
    const lines = [{ review: 'claims/c1' }, { remove: 'claims/c99' }, { set: {} }];
    const { exitCode, stdout, io } = await apply(lines, '--format', 'json');
    expect([exitCode, io.written.size]).toEqual([1, 0]);
    const record = v.parse(applied.schema(), JSON.parse(stdout));
    expect(record.written).toBe(false);
    const answers = record.changes.map(({ line, findings }) => [
      line,
      findings.map(({ message }) => message),
    ]);
    expect(answers).toEqual([
      [1, []],
      [2, ['there is no claims/c99']],
      [3, ['does not say what to do']],
    ]);
  });

  test('does not write a claim that is firmer than its standing', async () => {
    const text = 'Norland will ask for lower fees.';
    const { exitCode, stdout, io } = await apply([{ change: 'claims/c3', set: { text } }]);
    expect([exitCode, io.written.size]).toEqual([1, 0]);
    expect(stdout).toContain("'will' is firmer than 'likely'");
  });

  test('reports a warning, but writes the file', async () => {
    const { exitCode, stdout, io } = await apply([{ change: 'claims/c3', unset: ['cue'] }]);
    expect([exitCode, io.written.size]).toEqual([0, 1]);
    expect(stdout).toContain('[warning: no-cue]');
  });

  test('does not report problems that the file already had', async () => {
    const files = {
      'own.json': exampleJson((file) => Object.assign(file.claims[2] ?? {}, { text: 'It will.' })),
    };
    const { exitCode, stdout } = await run(['apply', 'own.json', '-'], {
      files,
      stdin: '{"review": "claims/c1"}',
    });
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('error');
  });

  test.each<[string, readonly string[], string, number, string]>([
    [
      'an empty file of changes',
      ['own.json', '-'],
      '\n',
      3,
      'briefing: cannot apply standard input: it contains no changes (write one JSON object per line; see briefing help apply)',
    ],
    ['a missing briefing', ['gone.json', '-'], '{"review": "claims/c1"}', 3, 'gone.json: no such file'],
    ['a missing file of changes', ['own.json', 'gone'], '', 3, 'gone: no such file'],
    [
      'the built-in briefing',
      ['blinken-beijing', '-'],
      '{}',
      1,
      "briefing: cannot change 'blinken-beijing': it is built in (start your own with briefing new)",
    ],
    [
      'standard input as the file',
      ['-', '-'],
      '',
      2,
      'briefing: cannot change standard input: only files can be changed (give a file name)',
    ],
  ])('reports an error for %s', async (_, args, stdin, code, words) => {
    const { exitCode, stderr, stdout } = await run(['apply', ...args], {
      files: { 'own.json': exampleJson() },
      stdin,
    });
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain(words);
  });

  test('checks a changed claim against the stored text', async () => {
    const text =
      'Talks at Port Grey\n\nMara Voss, the harbour minister of Norland, will hold talks with Sudland at Port Grey. Norland is likely to press for lower fees.\n';
    const kept = JSON.stringify(
      exampleFile((file) => {
        Object.assign(file.sources[0] ?? {}, { text: 'talks.txt' });
      }),
    );
    const changes = [{ change: 'claims/c3', set: { text: 'Ada Lind is likely to press for lower fees.' } }];
    const { exitCode, stdout } = await run(['apply', 'own.json', '-'], {
      files: { 'own.json': kept, 'talks.txt': text },
      stdin: JSON.stringify(changes[0]),
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('swapped');
  });
});
