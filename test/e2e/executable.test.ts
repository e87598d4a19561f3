import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { ended, newFolder, PROGRAM, runProgram } from './program.js';

/** Tests the built program, started as by `npx briefing`. `npm test` builds it first. */

const ENVIRONMENT = {
  HOME: newFolder('home'),
  LANG: 'C.UTF-8',
};

function briefing(args: readonly string[], options: { input?: string; environment?: object } = {}) {
  return runProgram(args, {
    input: options.input ?? '',
    environment: { ...ENVIRONMENT, ...options.environment },
  });
}

const shell = (command: string) =>
  ended('bash', ['-c', command], {
    environment: { ...ENVIRONMENT, NODE: process.execPath, BRIEFING_PROGRAM: PROGRAM },
  });

test('the built program prints the same as the sources', async () => {
  for (const args of [
    ['agenda'],
    ['issue', 'taiwan'],
    ['overview', '--format', 'json'],
    ['people', '--format', 'markdown'],
    [],
  ]) {
    const { exitCode, stdout, stderr } = briefing(args);
    const expected = await run(args);
    expect({ args, exitCode, stdout, stderr }).toEqual({
      args,
      exitCode: 0,
      stdout: expected.stdout,
      stderr: '',
    });
  }
});

test('the built program also prints help, with commands and examples, and its version', async () => {
  expect(briefing(['agenda', '--help']).stdout).toBe((await run(['agenda', '--help'])).stdout);
  expect(briefing(['--version']).stdout).toBe((await run(['--version'])).stdout);
});

test('a mistyped command gives exit code 2, and a suggestion only on standard error', () => {
  expect(briefing(['agend'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: "briefing: unknown command 'agend' (did you mean agenda?)\n",
  });
});

test('a briefing is read from a file, from standard input and from process substitution', () => {
  const file = join(newFolder('test'), 'own.json');
  writeFileSync(file, exampleJson());
  // The hints at the end of the output name the briefing in different ways.
  const table = ({ stdout, ...rest }: ReturnType<typeof briefing>) => ({
    ...rest,
    stdout: stdout.split('\nNext: ')[0],
  });
  const fromFile = table(briefing(['-b', file, 'agenda']));
  expect(fromFile.exitCode).toBe(0);
  expect(fromFile.stdout?.split('\n')[0]).toBe('Harbour talks: agenda');
  expect(table(briefing(['-b', '-', 'agenda'], { input: exampleJson() }))).toEqual(fromFile);
  expect(table(shell(`"$NODE" "$BRIEFING_PROGRAM" -b <(cat '${file}') agenda`))).toEqual(fromFile);
  expect(table(briefing(['agenda'], { environment: { BRIEFING: file } }))).toEqual(fromFile);
});

test('an invalid briefing is reported with file, line, column and JSON pointer; the exit code is 3, and nothing is written to standard output', () => {
  const file = join(newFolder('test'), 'broken.json');
  writeFileSync(file, '{\n  "formatVersion": 1,\n  "id": 7\n}\n');
  const { exitCode, stdout, stderr } = briefing(['-b', file, 'agenda']);
  expect({ exitCode, stdout, first: stderr.split('\n')[0] }).toEqual({
    exitCode: 3,
    stdout: '',
    first: `${file}:1:1: /: 'title' is missing (add "title")`,
  });
});

test('a closed pipe ends the program quietly', () => {
  expect(shell('"$NODE" "$BRIEFING_PROGRAM" agenda | head -n 1; echo $PIPESTATUS')).toEqual({
    exitCode: 0,
    stdout: "Blinken's planned trip to China: agenda\n0\n",
    stderr: '',
  });
});

test('the exit code is 4 if the disk for the output is full', () => {
  const { exitCode, stderr } = shell('"$NODE" "$BRIEFING_PROGRAM" agenda > /dev/full');
  expect(exitCode).toBe(4);
  expect(stderr.split('\n').length).toBe(2);
});

test('piped output has no escape sequences, whatever TERM is', () => {
  const { stdout } = briefing(['agenda'], {
    environment: { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
  });
  expect(stdout.includes('\u001b')).toBe(false);
});

test('color is used on request, and NO_COLOR overrides FORCE_COLOR', () => {
  expect(briefing(['agenda', '--color', 'always']).stdout.includes('\u001b[')).toBe(true);
  expect(briefing(['agenda'], { environment: { FORCE_COLOR: '1' } }).stdout.includes('\u001b[')).toBe(true);
  const both = briefing(['agenda'], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect([both.stdout.includes('\u001b'), both.stderr]).toEqual([false, '']);
});

test('in a locale without UTF-8, borders are drawn in ASCII', () => {
  expect(briefing(['agenda'], { environment: { LANG: 'C' } }).stdout).toBe(
    briefing(['agenda', '--ascii']).stdout,
  );
});
