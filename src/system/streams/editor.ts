import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unwritable } from '../../errors.js';
import type { Edited } from '../io.js';
import { inForeground } from './foreground.js';

/** The exit codes of the shell for a program that is missing or cannot be run. */
const NOT_THERE = [127, 126];

/**
 * Opens a text in the user's editor, as a private copy that is removed afterwards.
 *
 * @param name the name of the copy; its extension determines highlighting and checks in many editors
 * @param command the command that the user set, with options; it is run by the shell, as in Git
 * @throws Unwritable if no copy can be made
 */
export async function edit(contents: Uint8Array, name: string, command: string): Promise<Edited> {
  const folder = attempt(() => mkdtempSync(join(tmpdir(), 'briefing-')));
  const path = join(folder, name);
  let isKept = false;
  try {
    attempt(() => writeFileSync(path, contents, { mode: 0o600 }));
    const ended = await inForeground(
      () => spawn('/bin/sh', ['-c', `${command} "$@"`, command, path], { stdio: 'inherit' }),
      // The terminal was closed or this program was terminated, so keep the saved copy.
      () => {
        isKept = true;
      },
    );
    if (ended === undefined || NOT_THERE.includes(ended.code ?? 0)) return { end: 'not there' };
    if (ended.signal !== null) return { end: 'failed', reason: `it was terminated by ${ended.signal}` };
    if (ended.code !== 0) return { end: 'failed', reason: `it ended with exit code ${ended.code}` };
    return { end: 'saved', contents: readFileSync(path) };
  } catch (error) {
    if (error instanceof Unwritable) throw error;
    return { end: 'failed', reason: 'it deleted the file' };
  } finally {
    if (!isKept) rmSync(folder, { recursive: true, force: true });
  }
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new Unwritable(`cannot write a copy in ${tmpdir()}: ${code} (set TMPDIR to another folder)`);
  }
}
