import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { asNobody, newFolder, PROGRAM, runProgram } from '../../e2e/program.js';
import { exampleJson } from '../../support/example.js';

/** Tests environments that must not change the answer, or must change it only in a documented way. */
const folder = newFolder('environment');
/** The home folder. It is not the working folder, since the program caches compiled code in the home folder. */
const home = newFolder('home');

function briefing(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return runProgram(args, {
    cwd: folder,
    environment: { HOME: home, LANG: 'C.UTF-8', ...environment },
  });
}

const COMMANDS = [['agenda'], ['timeline'], ['search', 'fentanyl'], ['agenda', '--sort', 'title']];

describe('the output is byte for byte the same', () => {
  const usual = COMMANDS.map((args) => briefing(args));
  test.each([
    ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['a Chinese locale', { LANG: 'zh_CN.UTF-8' }],
    ['a time zone that does not exist', { TZ: 'Nowhere/Land' }],
    ['an empty HOME', { HOME: '' }],
    ['a missing home folder', { HOME: '/nonexistent/home' }],
    ['an unknown terminal type', { TERM: 'unheard-of' }],
    ['TERM=dumb', { TERM: 'dumb' }],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }],
    ['a width that is not a number', { COLUMNS: 'wide' }],
    ['a distant time zone', { TZ: 'Pacific/Kiritimati' }],
    ['an empty BRIEFING', { BRIEFING: '' }],
  ])('with %s', (_, environment) => {
    expect(COMMANDS.map((args) => briefing(args, environment as unknown as Record<string, string>))).toEqual(
      usual,
    );
  });

  test('while the working folder stays empty', () => {
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('reading works, and writes nothing to the working folder,', () => {
  const usual = briefing(['agenda']);
  /** Creates a working folder with a briefing, in which the program may read but not write. */
  function workplace(home: string | undefined) {
    const at = newFolder('work');
    writeFileSync(join(at, 'own.json'), exampleJson());
    const variables = home === undefined ? {} : { HOME: home };
    const run = (...args: readonly string[]) => asNobody(args, at, variables);
    return { run, names: () => readdirSync(at) };
  }

  const readOnly = newFolder('home');
  const another = newFolder('home');
  chmodSync(readOnly, 0o555);
  chmodSync(another, 0o700);
  test.each([
    ['HOME unset', undefined],
    ['HOME empty', ''],
    ['HOME missing', '/nonexistent/home'],
    ['HOME read-only', readOnly],
    ['HOME owned by another user', another],
    ['HOME set to a file', PROGRAM],
    ['HOME set to a relative path', 'relative'],
  ])('with %s', (_, home) => {
    const { run, names } = workplace(home);
    const { exitCode: code, stdout } = run('agenda');
    expect([code, stdout]).toEqual([0, usual.stdout]);
    expect(run('agenda', '-b', './own.json').exitCode).toBe(0);
    expect(run('guide', '--no-input').exitCode).toBe(0);
    const { exitCode, stderr } = run('progress');
    const timesSaid = stderr.split('progress is not saved').length - 1;
    expect([exitCode, timesSaid <= 1, stderr.includes('    at ')]).toEqual([0, true, false]);
    expect(run('config', 'set', 'width', '70').exitCode).toBe(4);
    expect(names()).toEqual(['own.json']);
  });
});

describe('the width of the output', () => {
  test('of one column turns tables into records, and nothing is lost', () => {
    const { exitCode, stdout } = briefing(['agenda'], { COLUMNS: '1' });
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(exitCode).toBe(0);
    expect(stdout.includes('─')).toBe(false);
    expect(
      letters(stdout).includes(letters('Blinken is likely to urge China to use its influence with Iran')),
    ).toBe(true);
  });

  test('of ten thousand columns leads to at most two columns of readable text', () => {
    const { stdout } = briefing(['issue', 'taiwan'], { COLUMNS: '10000' });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(180);
  });

  test('is 80 without a terminal or a setting', () => {
    expect(briefing(['agenda'])).toEqual(briefing(['agenda', '--width', '80']));
  });

  test('from --width overrides COLUMNS', () => {
    expect(briefing(['agenda', '--width', '60'], { COLUMNS: '120' })).toEqual(
      briefing(['agenda'], { COLUMNS: '60' }),
    );
  });
});

test('in the C locale, the output has the same words in ASCII', () => {
  const { exitCode, stdout } = briefing(['agenda'], { LANG: 'C', LC_ALL: 'C' });
  expect([exitCode, /^[\x20-\x7e\n]*$/.test(stdout)]).toEqual([0, true]);
  expect(stdout).toBe(briefing(['agenda', '--ascii']).stdout);
});

describe('a table with wide, joined and tabbed text', () => {
  const titles = {
    'CJK text': '王毅部长在北京会谈',
    emoji: '👨‍👩‍👧‍👦 🇨🇳 👍🏽 👍',
    tabs: 'a\tb\tc',
    both: '灰\t港👍🏽'.repeat(20),
  };
  test.each(Object.entries(titles))('%s is aligned and never split', (_, title) => {
    const file = join(newFolder('wide'), 'own.json');
    writeFileSync(
      file,
      exampleJson((briefing) => void Object.assign(briefing.issues[0] ?? {}, { title })),
    );
    for (const width of ['30', '60', '80']) {
      const { exitCode, stdout } = briefing(['agenda', '-b', file], { COLUMNS: width });
      expect([exitCode, stdout.includes('\t') || stdout.includes('\ufffd')]).toEqual([0, false]);
      // In a table, a long title is broken into lines next to those of other columns.
      if (width !== '80') expect(stdout.replace(/\s/g, '')).toContain(title.replace(/\s/g, ''));
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Number(width));
    }
  });
});

test('all 100,000 rows are printed', () => {
  // In quadratic time, this would take most of an hour and exceed the time limit.
  const file = join(newFolder('rows'), 'own.json');
  writeFileSync(
    file,
    exampleJson((briefing) => {
      for (let index = 0; index < 100_000; index++)
        briefing.places.push({ id: `place-${index}`, name: `Place ${index}` });
      Object.assign(briefing.events[0] ?? {}, { where: briefing.places.map(({ id }) => id) });
    }),
  );
  const { exitCode, stdout } = briefing(['places', '-b', file]);
  expect([exitCode, stdout.match(/^Place \d+ /gm)?.length]).toEqual([0, 100_000]);
});

test('a closed standard error does not change the exit code', () => {
  const codes = ['agenda', 'agend', 'issue nobody'].map((args) => {
    const command = `exec '${process.execPath}' '${PROGRAM}' ${args} 2>&- >/dev/null`;
    return spawnSync('bash', ['-c', command], { env: { PATH: process.env.PATH, HOME: home } }).status;
  });
  expect(codes).toEqual([0, 2, 1]);
});
