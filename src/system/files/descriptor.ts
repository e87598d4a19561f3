import nodeFs from 'node:fs';

/**
 * Whether a terminal is behind a descriptor. The module that knows is only loaded where there is a character device
 * that is not the null device: it costs a tenth of a start.
 */
export function isTerminal(descriptor: number): boolean {
  try {
    const status = nodeFs.fstatSync(descriptor);
    if (!status.isCharacterDevice()) return false;
    if (status.rdev === nodeFs.statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
    return process.getBuiltinModule('tty').isatty(descriptor);
  } catch {
    // A closed descriptor is no terminal.
    return false;
  }
}

/** Waits without spinning where the other end of a non-blocking descriptor is not ready. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** The system's code for what went wrong (`ENOENT`); '' where it is no error of the system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
