import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shellFile, shellWord } from '../../src/text/shell.js';
import { run } from '../support/fake-io.js';

const asReadBy = (shell: string, typed: string): string =>
  execFileSync(shell, ['-c', `printf %s ${typed}`], { encoding: 'utf8' });

test.each([
  'trip.json',
  'my trips/may 2031.json',
  "the reader's own.json",
  '$HOME `id` "quoted" \\ * ? [a] {a,b} ~ # ! & ; | < >',
  'two\nlines',
  'Über-Reise.json',
  '',
])('a shell reads a quoted word unchanged: %j', (word) => {
  expect(asReadBy('sh', shellWord(word))).toBe(word);
  expect(asReadBy('bash', shellWord(word))).toBe(word);
});

test('a file name is never read as an id or an option', () => {
  expect(['trip', '-x.json', 'trip.json', '../my trip'].map(shellFile)).toEqual([
    './trip',
    './-x.json',
    'trip.json',
    "'../my trip'",
  ]);
});

describe('a suggested command can be pasted into a shell', () => {
  test.each([
    [
      ['use', 'bad id'],
      "briefing: cannot use 'bad id': it is not an id (add the file first: briefing add 'bad id')\n",
    ],
    [
      ['config', 'set', 'briefing', 'my trip.json'],
      "briefing: cannot set the default to 'my trip.json': a relative path depends on the current folder (use the full path, or add the file: briefing add 'my trip.json')\n",
    ],
  ])('from the error message of briefing %j', async (args, message) => {
    const { exitCode, stderr } = await run(args);
    expect([exitCode, stderr]).toEqual([2, message]);
  });

  test('from the list of files in the library that cannot be read', async () => {
    const { stdout } = await run(['list', '--format', 'markdown'], {
      environment: { HOME: '/home/reader', BRIEFING_PATH: '/home/reader/my trips:/srv/old trips' },
      files: { '/home/reader/my trips/a.json': '{"id": "a"}', '/srv/old trips/b.json': '{"id": "b"}' },
    });
    const commands = [...stdout.matchAll(/`(briefing validate .*?)`/g)].map(([, command]) => command);
    expect(commands).toEqual([
      "briefing validate ~/'my trips/a.json'",
      "briefing validate '/srv/old trips/b.json'",
    ]);
  });
});
