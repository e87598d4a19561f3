import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Creates a folder for each test of a file. Returns a function from a name to its path in that folder. */
export function useFolder(): (name?: string) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '') => (name === '' ? folder : `${folder}/${name}`);
}

export function makeFifo(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

/** The message of an error; 'done' if there is none. */
export function messageOf(action: () => unknown): string {
  try {
    action();
    return 'done';
  } catch (error) {
    return `${(error as Error).constructor.name}: ${(error as Error).message}`;
  }
}

/** A system call that fails. */
export const failing = (code: string) => (): never => {
  throw systemError(code);
};

/** An error as the system reports it. */
export const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: secret \x1b[2J words`), { code });
