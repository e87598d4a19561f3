import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built program; `npm test` builds first. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built program itself, as `npx briefing` starts it. */
export const PROGRAM = join(DIST, 'briefing.cjs');

/** An empty folder of a test's own. */
export const newFolder = (purpose: string): string => mkdtempSync(join(tmpdir(), `briefing-${purpose}-`));

/** Writes files by their names within a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  /** All variables but PATH, which stays. */
  readonly environment: object;
}

/** Runs a program to its end. */
export function ended(
  command: string,
  args: readonly string[],
  { cwd, input = '', environment }: Surroundings,
) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment } as NodeJS.ProcessEnv,
  });
  return { exitCode: status, stdout, stderr };
}

/** Runs the built program to its end. */
export const runProgram = (args: readonly string[], surroundings: Surroundings) =>
  ended(process.execPath, [PROGRAM, ...args], surroundings);
