import { basename, dirname, join } from 'node:path';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';
import { nodeFs } from './node-fs.js';

export type TemporaryCalls = Pick<
  typeof nodeFs,
  'openSync' | 'writeSync' | 'fchmodSync' | 'fsyncSync' | 'fstatSync' | 'closeSync' | 'unlinkSync'
>;

/**
 * Creates a temporary file next to a path, flushes it, verifies its size and lets the caller rename it. If it still
 * exists afterwards, it is removed, even on a signal.
 *
 * @param mode the permissions of the file (default: what the umask allows)
 * @param use receives the name of the temporary file
 * @throws any system error, and ENOSPC if the file is too short
 */
export function withTemporary(
  path: string,
  contents: Uint8Array,
  mode: number | undefined,
  fs: TemporaryCalls,
  use: (temporary: string) => void,
): void {
  const temporary = temporaryName(path);
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = nodeFs.constants;
  holdSignals();
  const descriptor = fs.openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode ?? 0o666);
  try {
    fill(descriptor, contents, mode, fs);
    use(temporary);
  } finally {
    // If the file has been renamed, nothing is removed, since no other file can have this name.
    removeQuietly(temporary, fs);
  }
}

/** Returns the name of the temporary file, which is short enough for file systems that allow 255 bytes. */
function temporaryName(path: string): string {
  const unique = `${process.pid.toString(36)}${Math.random().toString(36).slice(2, 10)}`;
  return join(dirname(path), `.${Array.from(basename(path)).slice(0, 40).join('')}.${unique}.tmp`);
}

/** Writes and flushes a file, and verifies its size, since a full disk may silently truncate it. */
function fill(descriptor: number, contents: Uint8Array, mode: number | undefined, fs: TemporaryCalls): void {
  try {
    if (mode !== undefined) fs.fchmodSync(descriptor, mode);
    for (let at = 0; at < contents.length; )
      at += fs.writeSync(descriptor, contents, at, contents.length - at) || fail();
    fs.fsyncSync(descriptor);
    if (fs.fstatSync(descriptor).size !== contents.length) throw new ShortWrite();
  } catch (error) {
    closeQuietly(descriptor, fs);
    throw error;
  }
  fs.closeSync(descriptor);
}

class ShortWrite extends Error {
  readonly code = 'ENOSPC';
}

function fail(): never {
  throw new ShortWrite();
}

/** Closes a file, ignoring any error. */
export const closeQuietly = (descriptor: number, fs: Pick<typeof nodeFs, 'closeSync'>): void =>
  quietly(() => fs.closeSync(descriptor));

/** Removes a file, ignoring any error. Tries twice, since a single failure would leave the file behind. */
export function removeQuietly(path: string, fs: Pick<typeof nodeFs, 'unlinkSync'>): void {
  for (let turn = 0; turn < 2; turn += 1)
    try {
      fs.unlinkSync(path);
      return;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
    }
}
