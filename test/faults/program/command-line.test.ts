import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleJson } from '../../support/example.js';

/** Tests command lines in unusual conditions: no home folder, a clock that is set back, a full disk. */
const program = fileURLToPath(new URL('../../../dist/briefing.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-command-line-'));
const home = mkdtempSync(join(tmpdir(), 'briefing-home-'));
writeFileSync(join(folder, '-x'), exampleJson());

function briefing(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', ...environment },
  });
  return { exitCode: status, stdout, stderr };
}

test('after `--`, even a word such as -x is a file name', () => {
  const { exitCode, stderr } = briefing(['verify', '--', '-x']);
  const message =
    'briefing: cannot read -x: it is a briefing, not a text (show it with briefing overview FILE)\n';
  expect([exitCode, stderr]).toEqual([3, message]);
  expect(briefing(['agenda', '-b', './-x']).stdout.split('\n')[0]).toBe('Harbour talks: agenda');
});

describe('without a home folder', () => {
  test.each([
    ['config set', ['config', 'set', 'width', '70']],
    ['add', ['add', './-x']],
  ])('%s exits with 4, and nothing is written to the working folder', (_, args) => {
    for (const HOME of ['', 'relative', '/proc/nobody', '/dev/null']) {
      const { exitCode, stdout, stderr } = briefing(args, { HOME });
      expect({ HOME, exitCode, stdout, lines: stderr.split('\n').length }).toEqual({
        HOME,
        exitCode: 4,
        stdout: '',
        lines: 2,
      });
    }
    expect(readdirSync(folder)).toEqual(['-x']);
  });

  test('your own briefing can still be read', () => {
    for (const HOME of ['', 'relative', '/proc/nobody', '/dev/null'])
      expect([HOME, briefing(['agenda', '-b', './-x'], { HOME }).exitCode]).toEqual([HOME, 0]);
    expect(readdirSync(folder)).toEqual(['-x']);
  });
});

test('setting the clock back changes nothing and delays nothing', () => {
  const hook = join(mkdtempSync(join(tmpdir(), 'briefing-clock-')), 'hook.cjs');
  writeFileSync(hook, 'let now = 2e12; Date.now = () => (now -= 1e9);');
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, ['--require', hook, program, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8' },
    });
  expect(run(['agenda']).stdout).toBe(briefing(['agenda']).stdout);
  expect(run(['config', 'set', 'width', '70']).status).toBe(0);
  expect(run(['config', 'get', 'width']).stdout).toBe('70\n');
});

test('the exit code is 4 if standard output is full, even if standard error is full or closed', () => {
  const code = (redirection: string) =>
    spawnSync('bash', ['-c', `"$NODE" "$PROGRAM" agenda ${redirection}`], {
      env: { PATH: process.env.PATH, HOME: home, NODE: process.execPath, PROGRAM: program },
    }).status;
  expect(['>/dev/full', '>/dev/full 2>/dev/full', '>/dev/full 2>&-'].map(code)).toEqual([4, 4, 4]);
});
