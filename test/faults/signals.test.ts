import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newFolder, PROGRAM } from '../e2e/program.js';
import { exampleJson } from '../support/example.js';
import { share } from './share.js';

/** Tests that a signal at any moment of writing leaves either the old or the new file, and no other file. */
const preloaded = fileURLToPath(new URL('failing-system.cjs', import.meta.url));

interface Case {
  readonly what: string;
  readonly args: (file: string) => readonly string[];
  readonly before: string;
  readonly locks?: true;
}

const CASES: readonly Case[] = [
  {
    what: 'an answer in place of an old file',
    args: (file) => ['agenda', '--force', '-f', 'markdown', '-o', file],
    before: 'old\n',
  },
  {
    what: 'a briefing that is formatted',
    args: (file) => ['format', file],
    before: exampleJson(),
    locks: true,
  },
];

/** Returns the variables for the preloaded script, which sends a signal just before a call that touches the folder. */
const environment = (folder: string, turn: number, signal: string) => ({
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  TEST_FOLDER: folder,
  TEST_TURN: `${turn}`,
  TEST_FAULT: signal,
});

function run({ args, before }: Case, turn: number, signal = '') {
  const folder = newFolder('signals');
  const file = join(folder, 'file.json');
  writeFileSync(file, before);
  const calls = join(newFolder('signals'), 'calls.json');
  const child = spawnSync(process.execPath, ['--require', preloaded, PROGRAM, ...args(file)], {
    env: { ...environment(folder, turn, signal), TEST_CALLS: calls },
  });
  const left = { names: readdirSync(folder), contents: readFileSync(file, 'utf8') };
  const count = child.signal ? 0 : JSON.parse(readFileSync(calls, 'utf8')).length;
  rmSync(folder, { recursive: true });
  return { ...left, signal: child.signal, calls: count };
}

/** Returns the indexes of the calls before which the signal is sent: the first, the last, and some between. */
function turnsOf(calls: number): number[] {
  const between = Array.from({ length: Math.max(0, calls - 2) }, (_, index) => index + 1);
  return [0, ...share(between, 4), calls - 1];
}

/** One function handles all three signals, so the case with locks tests only one signal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

describe.each(CASES)('$what', (example) => {
  test.each(example.locks ? ['SIGTERM'] : SIGNALS)('%s', (signal) => {
    const { contents: after, calls } = run(example, -1);
    const states = turnsOf(calls).map((turn) => {
      const { names, contents, signal: endedBy } = run(example, turn, signal);
      const state = contents === example.before ? 'old' : contents === after ? 'new' : contents;
      return { names, state, endedBy };
    });
    const good = ['old', 'new'].map((state) => ({ names: ['file.json'], state, endedBy: signal }));
    // At the first call, the file is still old; at the last call, it is already new.
    expect([states[0], states.at(-1)]).toEqual(good);
    for (const state of states) expect(good).toContainEqual(state);
  });
});

test.each(CASES)(
  'SIGKILL, which no program can handle, does not truncate a file either: $what',
  (example) => {
    const { contents: after, calls } = run(example, -1);
    const left = turnsOf(calls).map((turn) => run(example, turn, 'SIGKILL').contents);
    expect([...new Set(left)]).toEqual([example.before, after]);
  },
);

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('the shell reports %s as exit code %i', (signal, code) => {
  const folder = newFolder('signals');
  const command = `"$NODE" --require "$PRELOADED" "$PROGRAM" agenda -o "$TEST_FOLDER/a.md"; echo $?; ls -A "$TEST_FOLDER"`;
  const { stdout } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: {
      ...environment(folder, 4, signal),
      NODE: process.execPath,
      PRELOADED: preloaded,
      PROGRAM,
    },
  });
  expect(stdout).toBe(`${code}\na.md\n`);
});
