import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleJson } from '../example.js';

/** A signal at any moment of writing a file leaves the old file or the new one and nothing beside it. */
const program = fileURLToPath(new URL('../../dist/briefing.cjs', import.meta.url));

/** Sends the program a signal just before one of its calls to the system, or tells how many there are. */
const HOOK = `
const fs = require('node:fs');
const [folder, turn, signal] = [process.env.TEST_FOLDER, Number(process.env.TEST_TURN), process.env.TEST_SIGNAL];
const open = new Set();
let count = 0;
for (const name of Object.keys(fs).filter((key) => key.endsWith('Sync'))) {
  const original = fs[name];
  fs[name] = (...parameters) => {
    const [first] = parameters;
    const isOurs = open.has(first) || (typeof first === 'string' && first.startsWith(folder));
    if (isOurs && count++ === turn) process.kill(process.pid, signal);
    const result = original(...parameters);
    if (isOurs && name === 'openSync') open.add(result);
    return result;
  };
}
process.on('exit', () => turn < 0 && process.stdout.write('calls ' + count));
`;

const hook = join(mkdtempSync(join(tmpdir(), 'briefing-signals-')), 'hook.cjs');
writeFileSync(hook, HOOK);

interface Case {
  readonly what: string;
  readonly args: (file: string) => readonly string[];
  readonly before: string;
}

const CASES: readonly Case[] = [
  {
    what: 'an answer in place of an old file',
    args: (file) => ['agenda', '--force', '-f', 'markdown', '-o', file],
    before: 'old\n',
  },
  { what: 'a briefing that is put in order', args: (file) => ['format', file], before: exampleJson() },
];

/** Runs a case in a folder of its own. */
function run({ args, before }: Case, turn: number, signal = '') {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-signals-'));
  const file = join(folder, 'file.json');
  writeFileSync(file, before);
  const child = spawnSync(process.execPath, ['--require', hook, program, ...args(file)], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      TEST_FOLDER: folder,
      TEST_TURN: `${turn}`,
      TEST_SIGNAL: signal,
    },
  });
  const left = { names: readdirSync(folder), contents: readFileSync(file, 'utf8') };
  rmSync(folder, { recursive: true });
  return { ...left, signal: child.signal, calls: Number(child.stdout.split('calls ')[1]) };
}

describe.each(CASES)('$what', (example) => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s', (signal) => {
    const { contents: after, calls } = run(example, -1);
    const states = Array.from({ length: calls }, (_, turn) => {
      const { names, contents, signal: endedBy } = run(example, turn, signal);
      const state = contents === example.before ? 'old' : contents === after ? 'new' : contents;
      return { names, state, endedBy };
    });
    const good = ['old', 'new'].map((state) => ({ names: ['file.json'], state, endedBy: signal }));
    // Before writing begins the file is the old one; once it has, it is finished.
    expect([states[0], states.at(-1)]).toEqual(good);
    for (const state of states) expect(good).toContainEqual(state);
  });
});

test.each(CASES)('a kill, which no program can answer to, cuts no file either: $what', (example) => {
  const { contents: after, calls } = run(example, -1);
  const left = Array.from({ length: calls }, (_, turn) => run(example, turn, 'SIGKILL').contents);
  expect([...new Set(left)]).toEqual([example.before, after]);
});

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('a shell is told of %s as %i', (signal, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-signals-'));
  const command = `"$NODE" --require "$HOOK" "$PROGRAM" agenda -o "$TEST_FOLDER/a.md"; echo $?; ls -A "$TEST_FOLDER"`;
  const { stdout } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE: process.execPath,
      HOOK: hook,
      PROGRAM: program,
      TEST_FOLDER: folder,
      TEST_TURN: '4',
      TEST_SIGNAL: signal,
    },
  });
  expect(stdout).toBe(`${code}\na.md\n`);
});
