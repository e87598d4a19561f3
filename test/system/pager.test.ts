import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { PROGRAM } from '../e2e/program.js';

/** Tests real pagers, which the built program starts in a pseudo-terminal made by `script`. */

function onTerminal(environment: Readonly<Record<string, string>>, rows = 10) {
  const command = `stty rows ${rows} cols 80; '${process.execPath}' '${PROGRAM}' agenda --color never`;
  const { status, stdout } = spawnSync('script', ['-q', '-e', '-c', command, '/dev/null'], {
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C.UTF-8', ...environment } as never,
  });
  // On a slow machine, a progress line comes first.
  const shown = stdout.replaceAll(/(?:\r\u001b\[2Kbriefing: [a-z ]+ \.{3})*\r\u001b\[2K/g, '');
  return { exitCode: status, lines: shown.replaceAll('\r', '').split('\n') };
}

const TITLE = "Blinken's planned trip to China: agenda";

test('a pager shows the answer', () => {
  const { exitCode, lines } = onTerminal({ PAGER: 'sed s/^/page:/' });
  expect([exitCode, lines[0]]).toEqual([0, `page:${TITLE}`]);
});

test('a pager command with shell syntax is run by the shell', () => {
  const { exitCode, lines } = onTerminal({ PAGER: 'head -n 1 | tr a-z A-Z' });
  expect([exitCode, lines]).toEqual([0, [TITLE.toUpperCase(), '']]);
});

test('quitting the pager early is not an error', () => {
  expect(onTerminal({ BRIEFING_PAGER: 'true' })).toEqual({ exitCode: 0, lines: [''] });
});

test('if the pager does not exist, the answer is printed', () => {
  const { exitCode, lines } = onTerminal({ PAGER: 'no-such-pager' });
  expect([exitCode, lines[0]]).toEqual([0, TITLE]);
});

test('no pager is used if the answer fits the terminal', () => {
  const { exitCode, lines } = onTerminal({ PAGER: 'sed s/^/page:/' }, 200);
  expect([exitCode, lines[0]]).toEqual([0, TITLE]);
});
