import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asNobody, newFolder, runProgram, writeFiles } from '../../e2e/program.js';
import { exampleJson } from '../../support/example.js';

/** Tests where the program stores a user's files, and what it reports if it cannot store them. */

describe('a missing home folder is not created', () => {
  const folder = newFolder('homes');
  const home = join(folder, 'nobody');
  writeFileSync(join(folder, 'own.json'), exampleJson());
  const run = (args: readonly string[], environment: object = {}) =>
    runProgram(args, { cwd: folder, environment: { HOME: home, LANG: 'C.UTF-8', ...environment } });

  test.each([
    ['config set width 70', '.config/briefing/config.json'],
    ['use blinken-beijing', '.config/briefing/config.json'],
    ['add ./own.json', '.local/share/briefing/harbour.json'],
    ['progress --reset', '.local/state/briefing/progress/blinken-beijing.json'],
  ])('by %s, which exits with 4', (line, file) => {
    const reason = `the home folder ${home} does not exist (set HOME to an existing folder)`;
    expect(run(line.split(' '))).toEqual({
      exitCode: 4,
      stdout: '',
      stderr: `briefing: cannot write ${join(home, file)}: ${reason}\n`,
    });
    expect(readdirSync(folder)).toEqual(['own.json']);
  });

  test.each(['agenda -b ./own.json', 'search --all tariffs', 'progress', 'list', 'config'])(
    'by %s, which still works',
    (line) => {
      expect(run(line.split(' '))).toMatchObject({ exitCode: 0, stderr: '' });
      expect(readdirSync(folder)).toEqual(['own.json']);
    },
  );

  test('but a missing folder that a variable names is created', () => {
    const settings = join(newFolder('homes'), 'deep/settings');
    expect(run(['config', 'set', 'width', '70'], { XDG_CONFIG_HOME: settings }).exitCode).toBe(0);
    expect(existsSync(join(settings, 'briefing/config.json'))).toBe(true);
  });
});

describe('unreadable settings', () => {
  const folder = newFolder('homes');
  const file = join(folder, '.config/briefing/config.json');
  const before = '{"width": 60}';
  writeFiles(folder, { '.config/briefing/config.json': before });
  chmodSync(file, 0o200);
  chmodSync(dirname(file), 0o777);
  const run = (line: string) => asNobody(line.split(' '), folder, { HOME: folder });
  const mayNot = `cannot read ${file}: you do not have permission to read it (ask its owner, or change its permissions)`;

  test.each(['config set ascii true', 'config unset width', 'use blinken-beijing'])(
    'are not overwritten by %s, which exits with 4',
    (line) => {
      const { exitCode, stdout, stderr } = run(line);
      const refusal = `cannot change ${file}: it cannot be read (fix or delete it)`;
      expect([exitCode, stdout, stderr.split('\n').at(0)]).toEqual([4, '', `briefing: ${mayNot}`]);
      expect(stderr.split('\n').at(-2)).toBe(`briefing: ${refusal}`);
      chmodSync(file, 0o600);
      expect(readFileSync(file, 'utf8')).toBe(before);
      chmodSync(file, 0o200);
    },
  );

  test('are ignored with a warning when the program only reads', () => {
    const { exitCode, stderr } = run('config get color');
    expect([exitCode, stderr.includes(mayNot)]).toEqual([0, true]);
  });
});

describe('settings that can be read but not written', () => {
  const folder = newFolder('homes');
  const file = join(folder, '.config/briefing/config.json');
  writeFiles(folder, { '.config/briefing/config.json': '{"width": 60}' });
  chmodSync(file, 0o644);
  chmodSync(dirname(file), 0o555);
  const run = (line: string) => asNobody(line.split(' '), folder, { HOME: folder });

  test('cause no error if there is nothing to remove', () => {
    expect(run('config unset ascii --format plain')).toEqual({
      exitCode: 0,
      stdout: `Settings

ascii is not set in the config file. The default is false.

Next: briefing config
`,
      stderr: '',
    });
  });

  test('exit with 4 if there is something to remove', () => {
    const { exitCode, stdout } = run('config unset width');
    expect([exitCode, stdout]).toEqual([4, '']);
    expect(readFileSync(file, 'utf8')).toBe('{"width": 60}');
  });
});

test('without a home folder, there is nothing to remove and no error', () => {
  const run = runProgram(['config', 'unset', 'width', '--format', 'plain'], {
    cwd: newFolder('homes'),
    environment: { LANG: 'C.UTF-8' },
  });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
});
