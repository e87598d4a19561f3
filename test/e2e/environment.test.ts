import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newFolder, PROGRAM, runProgram } from './program.js';

/** What the surroundings may be like without the answer changing, or with exactly the change that is promised. */
const folder = newFolder('environment');

function briefing(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runProgram(args, {
    cwd: folder,
    environment: { HOME: folder, LANG: 'C.UTF-8', ...environment },
  });
}

const COMMANDS = [['agenda'], ['timeline'], ['search', 'fentanyl'], ['agenda', '--sort', 'title']];

describe('the same bytes', () => {
  const usual = COMMANDS.map((args) => briefing(args));
  test.each([
    ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['a Chinese locale', { LANG: 'zh_CN.UTF-8' }],
    ['a time zone that does not exist', { TZ: 'Nowhere/Land' }],
    ['a home that is empty', { HOME: '' }],
    ['a home that is missing', { HOME: '/nonexistent/home' }],
    ['a terminal type nobody knows', { TERM: 'unheard-of' }],
    ['TERM=dumb', { TERM: 'dumb' }],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }],
    ['a width that is no number', { COLUMNS: 'wide' }],
    ['an empty BRIEFING', { BRIEFING: '' }],
  ])('under %s', (_, environment) => {
    expect(COMMANDS.map((args) => briefing(args, environment as unknown as Record<string, string>))).toEqual(
      usual,
    );
  });

  test('and nothing is left in the working folder', () => {
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a read-only home does not keep anyone from reading', () => {
  const home = newFolder('home');
  chmodSync(home, 0o500);
  expect(briefing(['agenda'], { HOME: home })).toEqual(briefing(['agenda']));
});

describe('the width', () => {
  test('a terminal one column wide gets records under each other, no table, and nothing is lost', () => {
    const { exitCode, stdout } = briefing(['agenda'], { COLUMNS: '1' });
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(exitCode).toBe(0);
    expect(stdout.includes('│')).toBe(false);
    expect(letters(stdout).includes(letters('The United States seeks a Chinese commitment'))).toBe(true);
  });

  test('ten thousand columns leave text at a width that can be read', () => {
    const { stdout } = briefing(['issue', 'taiwan'], { COLUMNS: '10000' });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('without a terminal and without a word it is 80', () => {
    expect(briefing(['agenda'])).toEqual(briefing(['agenda', '--width', '80']));
  });

  test('--width wins over COLUMNS', () => {
    expect(briefing(['agenda', '--width', '60'], { COLUMNS: '120' })).toEqual(
      briefing(['agenda'], { COLUMNS: '60' }),
    );
  });
});

test('a closed standard error changes no exit code', () => {
  const codes = ['agenda', 'agend', 'issue nobody'].map((args) => {
    const command = `exec '${process.execPath}' '${PROGRAM}' ${args} 2>&- >/dev/null`;
    return spawnSync('bash', ['-c', command], { env: { PATH: process.env.PATH, HOME: folder } }).status;
  });
  expect(codes).toEqual([0, 2, 1]);
});
