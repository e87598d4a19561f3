import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleJson } from '../support/example.js';

/** Whatever is typed wrongly ends with 2, one line that says what to do, and nothing on standard output. */
const program = fileURLToPath(new URL('../../dist/briefing.cjs', import.meta.url));
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

const widthFault = (value: string) =>
  `option '--width <columns>' argument '${value}' is invalid. Use a whole number from 1, such as 80.`;

const WRONG: readonly (readonly [what: string, args: readonly string[], message: string])[] = [
  ['an unknown command', ['agend'], "unknown command 'agend' (did you mean agenda?)"],
  ['an unknown option', ['agenda', '--formt', 'json'], "unknown option '--formt' (did you mean --format?)"],
  ['a missing argument', ['verify'], "missing required argument 'text' (see briefing help verify)"],
  [
    'an argument too many',
    ['agenda', 'extra'],
    "too many arguments for 'agenda'. Expected 0 arguments but got 1. (for one issue: briefing issue ID; see briefing help agenda)",
  ],
  ['a width in words', ['agenda', '--width', 'abc'], widthFault('abc')],
  ['a width as a power', ['agenda', '--width', '1e9'], widthFault('1e9')],
  ['a negative width', ['agenda', '--width', '-5'], widthFault('-5')],
  ['no width', ['agenda', '--width', '0'], widthFault('0')],
  ['a broken width', ['agenda', '--width', '80.5'], widthFault('80.5')],
  [
    'an empty name of a briefing',
    ['agenda', '-b', ''],
    'cannot read the briefing: the name is empty (give an id, a file or - for standard input)',
  ],
  [
    'an empty name of a file to write',
    ['agenda', '-o', ''],
    'cannot write the answer: the file name is empty (give -o a name, or - for standard output)',
  ],
  [
    'escapes in an option',
    ['agenda', '--\u001b]0;owned\u0007'],
    "unknown option '--<U+001B>]0;owned<U+0007>' (see briefing help agenda)",
  ],
  ['escapes in a command', ['\u001b[2J\u202e'], "unknown command '<U+001B>[2J<U+202E>' (see briefing help)"],
];

test.each(WRONG)('%s', (_, args, message) => {
  expect(briefing(args)).toEqual({ exitCode: 2, stdout: '', stderr: `briefing: ${message}\n` });
});

test('an unknown format names those that there are', () => {
  const { exitCode, stdout, stderr } = briefing(['agenda', '--format', 'xml']);
  const [head, formats] = stderr.trimEnd().split(' Allowed choices are ');
  expect({ exitCode, stdout, head }).toEqual({
    exitCode: 2,
    stdout: '',
    head: "briefing: option '-f, --format <format>' argument 'xml' is invalid.",
  });
  for (const format of formats?.replace(/\.$/, '').split(', ') ?? [])
    expect([format, briefing(['schema', '--help', '--format', format]).exitCode]).toEqual([format, 0]);
});

test('after -- even -x is the name of a file', () => {
  const { exitCode, stderr } = briefing(['verify', '--', '-x']);
  expect([exitCode, stderr]).toEqual([1, '']);
  expect(briefing(['agenda', '-b', './-x']).stdout.split('\n')[0]).toBe('Harbour talks: agenda');
});

describe('without a home', () => {
  test.each([
    ['config set', ['config', 'set', 'width', '70']],
    ['add', ['add', './-x']],
  ])('%s ends with 4, and nothing is written into the working folder', (_, args) => {
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

  test('a briefing of one’s own is read all the same', () => {
    for (const HOME of ['', 'relative', '/proc/nobody', '/dev/null'])
      expect([HOME, briefing(['agenda', '-b', './-x'], { HOME }).exitCode]).toEqual([HOME, 0]);
    expect(readdirSync(folder)).toEqual(['-x']);
  });
});

test('a clock that goes back changes nothing and keeps nobody waiting', () => {
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

test('a standard output that is full ends with 4, whatever can be said of it', () => {
  const code = (redirection: string) =>
    spawnSync('bash', ['-c', `"$NODE" "$PROGRAM" agenda ${redirection}`], {
      env: { PATH: process.env.PATH, HOME: home, NODE: process.execPath, PROGRAM: program },
    }).status;
  expect(['>/dev/full', '>/dev/full 2>/dev/full', '>/dev/full 2>&-'].map(code)).toEqual([4, 4, 4]);
});
