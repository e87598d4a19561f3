import nodeFs from 'node:fs';
import { codeOf } from './descriptor.js';
import { type LockOwner, ownerText, parseOwner } from './lock-owner.js';
import { removeQuietly } from './temporary.js';

/**
 * The lock itself: a symbolic link whose target describes its owner, as in Emacs and Firefox. It is created
 * in one call, so that a lock always has an owner and only one process can create it. On a file system
 * without links it is a file with that text.
 */
export interface LockFile {
  /** Undefined if the text names no owner, as in a file from an older version or another program. */
  readonly owner: LockOwner | undefined;
  /** Distinguishes this lock from any other with the same name. */
  readonly mark: string;
}

/** The error codes of a file system without symbolic links; Windows reports EPERM if the user may not create any. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/**
 * Acquires a lock that nobody holds.
 *
 * @returns false if somebody holds it
 * @throws the error of the system
 */
export function makeLock(lock: string, owner: LockOwner): boolean {
  try {
    return isMade(() => nodeFs.symlinkSync(ownerText(owner), lock));
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    return isMade(() => nodeFs.writeFileSync(lock, ownerText(owner), { flag: 'wx', mode: 0o600 }));
  }
}

function isMade(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @returns undefined if nobody holds the lock
 * @throws the error of the system
 */
export function readLock(lock: string): LockFile | undefined {
  const status = nodeFs.lstatSync(lock, { throwIfNoEntry: false });
  if (!status) return undefined;
  const text = textOf(lock, status);
  const owner = parseOwner(text);
  return { owner, mark: owner?.token ?? `${status.ino}${status.mtimeMs}` };
}

function textOf(lock: string, status: nodeFs.Stats): string {
  try {
    if (status.isSymbolicLink()) return nodeFs.readlinkSync(lock);
    return status.isFile() && status.size < 4096 ? nodeFs.readFileSync(lock, 'utf8') : '';
  } catch (error) {
    // It has just been released, or it is not readable.
    if (['ENOENT', 'EINVAL', 'EACCES'].includes(codeOf(error))) return '';
    throw error;
  }
}

/** Removes the lock if it is still the given one. Only one caller at a time may do this. */
export function removeLock(lock: string, mark: string): void {
  if (readLock(lock)?.mark === mark) removeQuietly(lock, nodeFs);
}
