import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Creates a folder for each test in a file. The returned function turns a name into a path in this folder. */
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

/** Returns the message of the error that an action throws, or 'done' if it throws none. */
export function messageOf(action: () => unknown): string {
  try {
    action();
    return 'done';
  } catch (error) {
    return `${(error as Error).constructor.name}: ${(error as Error).message}`;
  }
}

/** Returns a system call that fails with the given code. */
export const failing = (code: string) => (): never => {
  throw systemError(code);
};

/** Returns an error like those that Node throws for failed system calls. */
export const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: secret \x1b[2J words`), { code });
