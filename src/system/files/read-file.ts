import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';
import { readToEnd, tooLarge } from '../streams/input.js';
import { codeOf } from './descriptor.js';
import { nodeFs } from './node-fs.js';
import { CHANGED, IS_FOLDER, kindReason, readReason } from './reasons.js';

export type ReadCalls = Pick<
  typeof nodeFs,
  'openSync' | 'fstatSync' | 'readSync' | 'closeSync' | 'lstatSync' | 'readlinkSync' | 'realpathSync'
>;

/**
 * Reads a regular file, or a file that the shell passes as `/dev/fd/N`. Nothing else is read, since a named pipe or a
 * device may never end.
 *
 * @param limit the maximum size in bytes
 * @param fs the system calls, which tests replace to make them fail
 * @throws Unreadable with the file's name, the reason and a remedy
 */
export function readFile(path: string, limit: number, fs: ReadCalls = nodeFs): Uint8Array {
  const reason = nameFault(path);
  if (reason) throw unreadable(path, reason);
  const inherited = inheritedDescriptor(path);
  try {
    return inherited === undefined ? readNamed(path, limit, fs) : readInherited(path, inherited, limit, fs);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const code = codeOf(error);
    throw unreadable(path, inherited === undefined ? readReason(code, path, fs) : notOpen(code));
  }
}

function nameFault(path: string): string | undefined {
  if (path === '') return 'the name is empty (give the name of a file)';
  return path.includes('\0') ? 'there is a NUL character in the name (give another name)' : undefined;
}

export function unreadable(path: string, reason: string): Unreadable {
  return new Unreadable(`cannot read ${path === '' ? 'the file' : clean(path)}: ${reason}`);
}

/** Returns the descriptor that a path such as `/dev/fd/3` stands for. Opening the path would fail for a socket. */
function inheritedDescriptor(path: string): number | undefined {
  if (path === '/dev/stdin') return 0;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}

function readInherited(path: string, descriptor: number, limit: number, fs: ReadCalls): Uint8Array {
  if (fs.fstatSync(descriptor).isDirectory()) throw unreadable(path, IS_FOLDER);
  const bytes = readToEnd(descriptor, limit, fs);
  if (!bytes) throw unreadable(path, tooLarge(limit));
  return bytes;
}

const notOpen = (code: string): string =>
  code === 'EBADF'
    ? 'nothing is open there (give the name of a file)'
    : `system error ${code} (give the name of a file)`;

function readNamed(path: string, limit: number, fs: ReadCalls): Uint8Array {
  const { O_RDONLY, O_NONBLOCK, O_NOCTTY } = nodeFs.constants;
  const descriptor = fs.openSync(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
  try {
    return readRegular(path, descriptor, limit, fs);
  } finally {
    fs.closeSync(descriptor);
  }
}

function readRegular(path: string, descriptor: number, limit: number, fs: ReadCalls): Uint8Array {
  const status = fs.fstatSync(descriptor);
  if (!status.isFile()) throw unreadable(path, kindReason(status));
  if (status.size > limit) throw unreadable(path, tooLarge(limit));
  // The reported size of files in /proc is 0. For other files, read only as much as the reported size, even if the file
  // keeps growing.
  const end = status.size === 0 ? limit : status.size;
  const bytes = readToEnd(descriptor, end, fs, status.size);
  if (bytes && (status.size === 0 || bytes.length === status.size)) return bytes;
  throw unreadable(path, status.size === 0 ? tooLarge(limit) : CHANGED);
}
