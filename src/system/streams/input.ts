import { Unreadable } from '../../errors.js';
import { codeOf, isTerminal, pause } from '../files/descriptor.js';
import { nodeFs } from '../files/node-fs.js';
import type { Input } from '../io.js';

export type ReadCall = Pick<typeof nodeFs, 'readSync'>;

/** Returns the interface to standard input, which is read as a whole, and only if needed. */
export function standardInput(descriptor = 0, fs: ReadCall = nodeFs): Input {
  let terminal: boolean | undefined;
  return {
    get isTerminal() {
      terminal ??= isTerminal(descriptor);
      return terminal;
    },
    read: (limit) => readStandardInput(descriptor, limit, fs),
  };
}

function readStandardInput(descriptor: number, limit: number, fs: ReadCall): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readToEnd(descriptor, limit, fs);
  } catch (error) {
    const code = codeOf(error);
    // A closed input counts as empty, like /dev/null.
    if (code === 'EBADF') return new Uint8Array();
    throw refused(
      code === 'EISDIR' ? 'it is a folder (give a file)' : `system error ${code} (give the name of the file)`,
    );
  }
  if (bytes === undefined) throw refused(tooLarge(limit));
  return bytes;
}

const refused = (reason: string) => new Unreadable(`cannot read standard input: ${reason}`);

export const tooLarge = (limit: number): string =>
  `it is larger than ${sizeWords(limit)} (split it up, or give another file)`;

function sizeWords(bytes: number): string {
  const megabyte = 1024 * 1024;
  return bytes >= megabyte ? `${Math.floor(bytes / megabyte)} MB` : `${bytes} bytes`;
}

const CHUNK = 64 * 1024;

/**
 * Reads a descriptor to its end. Waits while a non-blocking descriptor has no data.
 *
 * @param expected the likely number of bytes, which are requested at once
 * @returns the bytes, or undefined as soon as there are more than `limit`
 * @throws any system error
 */
export function readToEnd(
  descriptor: number,
  limit: number,
  fs: ReadCall,
  expected = 0,
): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = readChunk(descriptor, fs, Math.max(CHUNK, expected - total));
    if (chunk.length === 0) return Buffer.concat(chunks, total);
    total += chunk.length;
    if (total > limit) return undefined;
    chunks.push(chunk);
  }
}

/** Returns the next bytes of a descriptor, at most `size`. Waits while a non-blocking descriptor has no data. */
function readChunk(descriptor: number, fs: ReadCall, size: number): Uint8Array {
  const chunk = Buffer.allocUnsafe(size);
  for (;;) {
    try {
      return chunk.subarray(0, fs.readSync(descriptor, chunk, 0, size, null));
    } catch (error) {
      // Windows reports the end of a pipe as an error.
      if (codeOf(error) === 'EOF') return chunk.subarray(0, 0);
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}
