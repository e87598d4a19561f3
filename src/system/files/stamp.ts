import nodeFs from 'node:fs';

/** What tells one state of a file from another without reading it; the times are in milliseconds. */
export type Stamp = readonly [bytes: number, changed: number, written: number, inode: number];

/** @returns undefined where there is no such file, or nothing can be said of it */
export function stampOf(path: string): Stamp | undefined {
  try {
    const status = nodeFs.statSync(path, { throwIfNoEntry: false });
    return status?.isFile() ? [status.size, status.ctimeMs, status.mtimeMs, status.ino] : undefined;
  } catch {
    // Reading it will say what is wrong.
    return undefined;
  }
}
