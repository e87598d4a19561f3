import { nodeFs } from './node-fs.js';

/**
 * Returns whether a descriptor is a terminal. Node's module for this takes a tenth of the start-up time, so it is
 * loaded only for a character device that is not the null device.
 */
export function isTerminal(descriptor: number): boolean {
  try {
    const status = nodeFs.fstatSync(descriptor);
    if (!status.isCharacterDevice()) return false;
    if (status.rdev === nodeFs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
    return process.getBuiltinModule('tty').isatty(descriptor);
  } catch {
    // A closed descriptor is not a terminal.
    return false;
  }
}

/** Pauses for 5 ms without using the processor, for callers whose non-blocking descriptor is not ready. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** Returns the code of a system error, such as `ENOENT`. Returns an empty string for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
