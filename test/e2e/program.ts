import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built program. `npm test` builds it first. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The file that `npx briefing` runs. */
export const PROGRAM = join(DIST, 'briefing.cjs');

/** Creates an empty folder for a test. */
export const newFolder = (purpose: string): string => mkdtempSync(join(tmpdir(), `briefing-${purpose}-`));

/** Writes files into a folder, by name. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  /** Environment variables; PATH is always kept. */
  readonly environment: object;
}

/** Runs a program until it ends. */
export function ended(
  command: string,
  args: readonly string[],
  { cwd, input = '', environment }: Surroundings,
) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env.PATH, ...environment } as NodeJS.ProcessEnv,
  });
  return { exitCode: status, stdout, stderr };
}

/** Runs the built program until it ends. */
export const runProgram = (args: readonly string[], surroundings: Surroundings) =>
  ended(process.execPath, [PROGRAM, ...args], surroundings);

const NOBODY = 65534;

/**
 * Runs the built program as a user to whom file permissions apply: the current user or, if the current user is root,
 * another user.
 *
 * @param folder a folder to make accessible to this user, since test folders are private
 */
export function asNobody(args: readonly string[], folder: string, environment: object = {}) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chmodSync(folder, 0o755);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...environment } as NodeJS.ProcessEnv,
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return { exitCode: status, stdout, stderr };
}
