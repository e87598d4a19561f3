import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder, PROGRAM, writeFiles } from '../e2e/program.js';
import { exampleJson } from '../support/example.js';
import type { Writing } from './writing-commands.js';

/** Runs of the built program in which one of its system calls fails. */
const PRELOADED = fileURLToPath(new URL('failing-system.cjs', import.meta.url));

/** The contents of the files in a folder, by name. */
export type Files = Readonly<Record<string, string>>;

export interface Trial {
  readonly exitCode: number | null;
  /** The output, with FOLDER in place of the folder of the test. */
  readonly stdout: string;
  readonly stderr: string;
  readonly before: Files;
  readonly after: Files;
  /** The names of the system calls that touched the folder. */
  readonly calls: readonly string[];
}

/**
 * Runs a command line in a new folder.
 *
 * @param turn the index of the call that fails; -1 for none
 * @param fault see failing-system.cjs
 */
export async function trial(writing: Writing, turn = -1, fault = ''): Promise<Trial> {
  const folder = newFolder('failing');
  const home = join(folder, 'home');
  writeFiles(home, { 'own.json': exampleJson(), ...writing.before });
  const before = filesIn(home);
  const report = join(folder, 'calls.json');
  const ended = await run(writing, home, {
    TEST_FOLDER: home,
    TEST_TURN: `${turn}`,
    TEST_FAULT: fault,
    TEST_CALLS: report,
  });
  const after = filesIn(home);
  const calls = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return { ...ended, before, after, calls };
}

async function run({ args, typed }: Writing, home: string, test: Files) {
  const line = ['--require', PRELOADED, PROGRAM, ...args.map((word) => word.replace('FOLDER', home))];
  const quoted = [process.execPath, ...line].map((word) => `'${word}'`).join(' ');
  const [command, words] =
    typed === undefined ? [process.execPath, line] : ['script', ['-q', '-e', '-c', quoted, '/dev/null']];
  const child = spawn(command, words, {
    cwd: home,
    env: {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      // Writes to the compile cache of Node are not tested.
      NODE_DISABLE_COMPILE_CACHE: '1',
      HOME: home,
      ...Object.fromEntries(FOLDERS.map((kind) => [`XDG_${kind}_HOME`, join(home, kind.toLowerCase())])),
      ...test,
    },
  });
  child.stdin.end(typed);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const told = (text: string) => text.replaceAll('\r', '').replaceAll(home, 'FOLDER');
  return { exitCode, stdout: told(said.stdout), stderr: told(said.stderr) };
}

const FOLDERS = ['CONFIG', 'DATA', 'STATE', 'CACHE'];

function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Runs `work` on each item, several at a time, and returns the results in the order of the items. */
export async function parallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = 4,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
