import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, runProgram } from '../../e2e/program.js';

/** Tests invalid files in the state folder: the program continues and destroys nothing. */

function home(contents?: string) {
  const folder = newFolder('state');
  const kept = join(folder, 'briefing/progress');
  mkdirSync(kept, { recursive: true });
  const file = join(kept, 'blinken-beijing.json');
  if (contents !== undefined) writeFileSync(file, contents);
  const run = (...args: readonly string[]) =>
    runProgram(args, { cwd: folder, environment: { XDG_STATE_HOME: folder, LANG: 'C.UTF-8' } });
  return { run, file, names: () => readdirSync(kept), kept: () => readFileSync(file, 'utf8') };
}

const AFRESH = '{\n  "version": 1,\n  "read": {}\n}\n';
const stepsRead = (stdout: string) => Number(/(\d+) of 14 steps read/.exec(stdout)?.[1]);

describe('damaged progress is set aside and restarted, with one warning', () => {
  test.each([
    ['empty', ''],
    ['cut', '{"version": 1, "read": {"overv'],
    ['of the wrong type: a list', '[]'],
    ['of the wrong type: a version as text', '{"version": "1", "read": {}}'],
    ['of the wrong type: steps that are numbers', '{"version": 1, "read": {"overview": 1}}'],
    ['of the wrong type: a last step as a number', '{"version": 1, "read": {}, "last": 1}'],
    ['not UTF-8', '\u0000\ufffd'],
  ])('%s', (_, contents) => {
    const { run, file, names, kept } = home(contents);
    const { exitCode, stdout, stderr } = run('progress');
    expect({ exitCode, read: stepsRead(stdout), stderr }).toEqual({
      exitCode: 0,
      read: 0,
      stderr: `briefing: ${file} was damaged and has been renamed ${file}.damaged (progress starts over)\n`,
    });
    expect([names(), kept(), readFileSync(`${file}.damaged`, 'utf8')]).toEqual([
      ['blinken-beijing.json', 'blinken-beijing.json.damaged'],
      AFRESH,
      contents,
    ]);
    expect(run('progress').stderr).toBe('');
  });
});

test('progress written by a later version is left unchanged', () => {
  const later = '{"version": 2, "pages": []}';
  const { run, file, names, kept } = home(later);
  const words = `${file} was written by a later version of briefing (update briefing)\n`;
  const { exitCode, stdout, stderr } = run('progress');
  expect([exitCode, stepsRead(stdout), stderr]).toEqual([0, 0, `briefing: progress is not saved: ${words}`]);
  expect(run('progress', '--reset')).toEqual({ exitCode: 4, stdout: '', stderr: `briefing: ${words}` });
  expect([names(), kept()]).toEqual([['blinken-beijing.json'], later]);
});

test('an unknown step, from an earlier version of the briefing, is kept', () => {
  const before = '{"version": 1, "read": {"gone": "x", "overview": "old"}, "last": "gone"}';
  const { run, kept } = home(before);
  const { exitCode, stdout, stderr } = run('progress', '--format', 'plain');
  // The known step is matched by its id, and is reported as changed.
  expect([exitCode, stderr, stdout.includes('yes, changed since')]).toEqual([0, '', true]);
  expect(kept()).toBe(before);
});

test('progress that is a link is refused, and its target is unchanged', () => {
  const { run, file } = home();
  const precious = join(newFolder('precious'), 'precious');
  writeFileSync(precious, 'mine');
  symlinkSync(precious, file);
  const { exitCode, stderr } = run('progress');
  const refusal = `cannot read ${file}: it is a link (delete it)\n`;
  expect([exitCode, stderr]).toEqual([0, `briefing: progress is not saved: ${refusal}`]);
  expect(run('progress', '--reset')).toEqual({ exitCode: 4, stdout: '', stderr: `briefing: ${refusal}` });
  expect(readFileSync(precious, 'utf8')).toBe('mine');
});

describe('the lock of a killed writer', () => {
  test('expires', () => {
    const { run, file, names } = home(AFRESH);
    writeFileSync(`${file}.lock`, '');
    expect(run('progress', '--reset')).toEqual({
      exitCode: 0,
      stdout: 'Progress was reset.\n',
      stderr: '',
    });
    expect(names()).toEqual([]);
  });

  test('is reported if it cannot be removed, after a limited wait', () => {
    const { run, file, kept } = home(AFRESH);
    mkdirSync(`${file}.lock`);
    expect(run('progress', '--reset')).toEqual({
      exitCode: 4,
      stdout: '',
      stderr: `briefing: cannot write ${file}.lock: another program left it, and it cannot be removed (remove it yourself)\n`,
    });
    expect(kept()).toBe(AFRESH);
  });
});
