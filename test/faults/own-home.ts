import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, PROGRAM } from '../e2e/program.js';
import { exampleJson } from '../support/example.js';

/** Command lines that create every kind of the program's own files. `agenda` runs twice, to use cached compiled code. */
const LINES: readonly string[] = [
  'config set width 70',
  'add own.json',
  'agenda -b own.json',
  'agenda',
  'agenda',
  'search --all fees',
  'progress --reset',
];

const surroundings = (home: string) => ({
  cwd: home,
  env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TERM: 'dumb', HOME: home } as NodeJS.ProcessEnv,
});

/** Runs a command line in a home folder until it ends. */
export async function runIn(home: string, line: string) {
  const child = spawn(process.execPath, [PROGRAM, ...line.split(' ')], surroundings(home));
  child.stdin.end();
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, ...said };
}

/** Creates a home folder with all kinds of the program's own files, including the progress of a tour. */
export function usedHome(umask: string): string {
  const home = newFolder('used');
  writeFileSync(join(home, 'own.json'), exampleJson());
  const program = `${process.execPath} ${PROGRAM}`;
  const walk = `printf 'n\\nn\\nn\\nq\\n' | script -q -e -c '${program} guide --accessible' /dev/null`;
  const lines = [...LINES.map((line) => `${program} ${line}`), walk];
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `umask ${umask}; { ${lines.join(' && ')}; } > /dev/null`],
    { ...surroundings(home), encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new Error(`a command failed in the home folder: ${stderr}`);
  return home;
}

/** Returns the paths of all files and folders that the program keeps in a home folder. */
export const keptIn = (home: string): string[] =>
  ['.cache', '.config', '.local']
    .filter((folder) => existsSync(join(home, folder)))
    .flatMap((folder) => [
      join(home, folder),
      ...readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(home, folder, name),
      ),
    ]);
