import nodeFs from 'node:fs';

/** Detects a changed file without reading it; times are in milliseconds. */
export type Stamp = readonly [bytes: number, changed: number, written: number, inode: number];

/** @returns undefined if the file does not exist or cannot be examined */
export function stampOf(path: string): Stamp | undefined {
  try {
    const status = nodeFs.statSync(path, { throwIfNoEntry: false });
    return status?.isFile() ? [status.size, status.ctimeMs, status.mtimeMs, status.ino] : undefined;
  } catch {
    // Reading it will report what is wrong.
    return undefined;
  }
}
