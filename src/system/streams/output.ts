import { OutputClosed, Unwritable } from '../../errors.js';
import { quietly } from '../files/attempt.js';
import { codeOf, isTerminal, pause } from '../files/descriptor.js';
import { nodeFs } from '../files/node-fs.js';
import type { Output } from '../io.js';

export type WriteCall = Pick<typeof nodeFs, 'writeSync'>;

/** Returns Node's terminal stream. It is slow to create, so this is called only if there is a terminal. */
export type Screen = () => { readonly columns?: number; readonly rows?: number };

/**
 * Returns the interface to standard output. `write` is synchronous, so that nothing is lost when the process ends.
 *
 * @param screen the terminal to which standard output is connected
 */
export const standardOutput = (screen: Screen, descriptor = 1, fs: WriteCall = nodeFs): Output =>
  outputTo(descriptor, screen, (text) => {
    try {
      writeText(descriptor, text, fs);
    } catch (error) {
      throw outputFault(codeOf(error));
    }
  });

/**
 * Returns the interface to standard error. Errors while writing are ignored, since the exit code still shows that the
 * command failed.
 */
export const standardError = (screen: Screen, descriptor = 2, fs: WriteCall = nodeFs): Output =>
  outputTo(descriptor, screen, (text) => quietly(() => writeText(descriptor, text, fs)));

function outputTo(descriptor: number, screen: Screen, write: Output['write']): Output {
  let terminal: boolean | undefined;
  return {
    write,
    get isTerminal() {
      terminal ??= isTerminal(descriptor);
      return terminal;
    },
    // A terminal whose size is unknown reports 0.
    get columns() {
      return this.isTerminal ? screen().columns || undefined : undefined;
    },
    get rows() {
      return this.isTerminal ? screen().rows || undefined : undefined;
    },
  };
}

/** Writes a whole text. A call may write only some of it, and a pipe that is non-blocking may be full. */
function writeText(descriptor: number, text: string, fs: WriteCall): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += fs.writeSync(descriptor, bytes, at, bytes.length - at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full (free some space and try again)',
  EDQUOT: 'your disk quota is used up (free some space and try again)',
  EFBIG: 'the file has become too large (write somewhere else)',
  EIO: 'input/output error (write somewhere else)',
  EBADF: 'it is closed or not open for writing (send it to a file or a pipe)',
};

function outputFault(code: string): OutputClosed | Unwritable {
  // Windows reports EOF.
  if (code === 'EPIPE' || code === 'EOF') return new OutputClosed();
  const reason = REASONS[code] ?? `system error ${code || 'without a code'} (write somewhere else)`;
  return new Unwritable(`cannot write to standard output: ${reason}`);
}
