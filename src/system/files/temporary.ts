import nodeFs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';

export type TemporaryCalls = Pick<
  typeof nodeFs,
  'openSync' | 'writeSync' | 'fchmodSync' | 'fsyncSync' | 'fstatSync' | 'closeSync' | 'unlinkSync'
>;

/**
 * Makes a temporary file beside a path, flushed and measured, and lets it be renamed; removes it whatever happens,
 * a signal included.
 *
 * @param mode its permissions; what the umask allows where there are none
 * @param use what to do with its name
 * @throws the errors of the system, and ENOSPC where it came out short
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
    // After a rename nothing is left to remove, and no other file can have this name.
    removeQuietly(temporary, fs);
  }
}

/** Cut so that it fits wherever the name itself fits: a name has at most 255 bytes. */
function temporaryName(path: string): string {
  const unique = `${process.pid.toString(36)}${Math.random().toString(36).slice(2, 10)}`;
  return join(dirname(path), `.${Array.from(basename(path)).slice(0, 40).join('')}.${unique}.tmp`);
}

/** Writes, flushes and measures: a full disk may cut a file short without a word. */
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

/** Closes where nothing depends on it any more. */
export function closeQuietly(descriptor: number, fs: Pick<typeof nodeFs, 'closeSync'>): void {
  try {
    fs.closeSync(descriptor);
  } catch {
    // What matters has been said already.
  }
}

/** Removes where nothing depends on it any more. */
export function removeQuietly(path: string, fs: Pick<typeof nodeFs, 'unlinkSync'>): void {
  try {
    fs.unlinkSync(path);
  } catch (error) {
    // Once more: a file left behind is worth a second try.
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
