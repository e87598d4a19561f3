import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lessOptions } from '../../src/system/streams/pager.js';
import { newFolder } from '../e2e/program.js';

/** Tests signals that end the program while a pager is open, in a pseudo-terminal made by `script`. */

const SHOWER = fileURLToPath(new URL('pager-shower.ts', import.meta.url));

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Interrupts the program, and returns the exit code that the shell got and the echo setting of the terminal. */
async function interrupted(pager: string, ready: string, signal: NodeJS.Signals) {
  const file = join(newFolder('pager'), 'pid');
  const line = [process.execPath, '--import', 'tsx', SHOWER, file, pager]
    .map((word) => `'${word}'`)
    .join(' ');
  const then = `echo "code $?"; stty -a | tr ' ' '\\n' | grep -x -e '-*echo;*'`;
  const window = spawn('script', ['-q', '-e', '-c', `${line}; ${then}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  window.stdout.on('data', (bytes) => (said += bytes));
  while (!existsSync(file) || !running(ready)) await pause();
  process.kill(Number(readFileSync(file, 'utf8')), signal);
  await new Promise((resolve) => window.on('close', resolve));
  return said.replaceAll('\r', '').match(/code \d+|-?echo(?=;?\n)/g);
}

const running = (words: string): boolean =>
  spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).stdout.split('\n').includes(words);

describe.each<[NodeJS.Signals, number]>([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('%s', (signal, code) => {
  test.each([
    ['a pager', `sleep 4${code}1`, `sleep 4${code}1`],
    ['a pager that the shell started', `cat - | sleep 4${code}2`, `sleep 4${code}2`],
    ['a pager that ignores signals', `trap "" TERM HUP; sleep 4${code}3`, `sleep 4${code}3`],
    ['a pager that turned the echo off', `stty -echo; sleep 4${code}4`, `sleep 4${code}4`],
  ])('ends %s first, and restores the terminal', async (_what, pager, ready) => {
    expect(await interrupted(pager, ready, signal)).toEqual([`code ${code}`, 'echo']);
    expect(running(ready)).toBe(false);
  });
});

test.each([
  [undefined, 'FRX'],
  ['', '-R '],
  ['FX', '-R FX'],
  ['-i -M', '-R -i -M'],
])('with LESS=%j, the program passes %j to less', (set, expected) => {
  expect(lessOptions(set)).toBe(expected);
});

test.each(['', 'FX', '-i -F -X', 'RFX', '-r -FX'])(
  'with LESS=%j, less shows colors instead of escape sequences',
  (set) => {
    const shown = `printf '\\033[31mred\\033[m\\n' | LESS='${lessOptions(set)}' less -FX`;
    const { stdout } = spawnSync('script', ['-q', '-e', '-c', shown, '/dev/null'], {
      encoding: 'utf8',
      input: 'q',
      env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C.UTF-8' } as never,
    });
    expect(stdout).toContain('\u001b[31mred');
  },
);
