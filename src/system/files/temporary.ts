import nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';

export type TemporaryCalls = Pick<
  typeof nodeFs,
  'openSync' | 'writeSync' | 'fchmodSync' | 'fsyncSync' | 'fstatSync' | 'closeSync' | 'unlinkSync'
>;

/**
 * Creates a temporary file next to a path, flushes it, verifies its size and lets the caller rename it.
 * Removes it in any case, even on a signal.
 *
 * @param mode its permissions (default: what the umask allows)
 * @param use what to do with its name
 * @throws system errors, and ENOSPC if the file is too short
 */
export function withTemporary(
  path: string,
  contents: Iterable<Uint8Array>,
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
    // After a rename there is nothing to remove, since no other file can have this name.
    removeQuietly(temporary, fs);
  }
}

/** Shortened to fit wherever the original name fits: names have at most 255 bytes. */
function temporaryName(path: string): string {
  const unique = `${process.pid.toString(36)}${Math.random().toString(36).slice(2, 10)}`;
  return join(dirname(path), `.${Array.from(basename(path)).slice(0, 40).join('')}.${unique}.tmp`);
}

/** Writes, flushes and verifies the size: a full disk may silently truncate a file. */
function fill(
  descriptor: number,
  contents: Iterable<Uint8Array>,
  mode: number | undefined,
  fs: TemporaryCalls,
): void {
  let isOpen = true;
  let size = 0;
  try {
    if (mode !== undefined) fs.fchmodSync(descriptor, mode);
    for (const bytes of contents) {
      for (let at = 0; at < bytes.length; )
        at += advance(fs.writeSync(descriptor, bytes, at, bytes.length - at));
      size += bytes.length;
    }
    fs.fsyncSync(descriptor);
    if (fs.fstatSync(descriptor).size !== size) throw new ShortWrite();
    isOpen = false;
    fs.closeSync(descriptor);
  } finally {
    if (isOpen) closeQuietly(descriptor, fs);
  }
}

class ShortWrite extends Error {
  readonly code = 'ENOSPC';
}

function advance(written: number): number {
  if (written > 0) return written;
  throw new ShortWrite();
}

/** Closes a file when failure no longer matters. */
export function closeQuietly(descriptor: number, fs: Pick<typeof nodeFs, 'closeSync'>): void {
  try {
    fs.closeSync(descriptor);
  } catch {
    // The important error has already been reported.
  }
}

/** Removes a file when failure no longer matters. */
export function removeQuietly(path: string, fs: Pick<typeof nodeFs, 'unlinkSync'>): void {
  try {
    fs.unlinkSync(path);
  } catch (error) {
    // Try again: a leftover file is worth a second attempt.
    if (codeOf(error) !== 'ENOENT') retryRemoval(path, fs);
  }
}

function retryRemoval(path: string, fs: Pick<typeof nodeFs, 'unlinkSync'>): void {
  try {
    fs.unlinkSync(path);
  } catch {
    // Nothing else can be done.
  }
}
