import type { Stats } from 'node:fs';
import { codeOf } from './descriptor.js';
import { type LockOwner, ownerText, parseOwner } from './lock-owner.js';
import { nodeFs } from './node-fs.js';
import { removeQuietly } from './temporary.js';

/**
 * A lock. As in Emacs and Firefox, it is a symbolic link whose target describes the owner. The link is created in a
 * single call, so that a lock always has an owner and only one process can create it. On a file system without symbolic
 * links, the lock is a regular file that contains the description of the owner.
 */
export interface LockFile {
  /** Undefined if the text was written by an older version or another program and does not describe an owner. */
  readonly owner: LockOwner | undefined;
  /** Distinguishes this lock from others with the same name. */
  readonly mark: string;
}

/** The errors of file systems without symbolic links. On Windows, EPERM means that the user may not create links. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/**
 * Tries to acquire a lock.
 *
 * @returns false if another process holds it
 * @throws any other system error
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
 * @returns undefined if no process holds the lock
 * @throws any system error, unless the file has vanished or cannot be read
 */
export function readLock(lock: string): LockFile | undefined {
  const status = nodeFs.lstatSync(lock, { throwIfNoEntry: false });
  if (!status) return undefined;
  const text = textOf(lock, status);
  const owner = parseOwner(text);
  return { owner, mark: owner?.token ?? `${status.ino}${status.mtimeMs}` };
}

function textOf(lock: string, status: Stats): string {
  try {
    if (status.isSymbolicLink()) return nodeFs.readlinkSync(lock);
    return status.isFile() && status.size < 4096 ? nodeFs.readFileSync(lock, 'utf8') : '';
  } catch (error) {
    // The lock has just been released, or it cannot be read.
    if (['ENOENT', 'EINVAL', 'EACCES'].includes(codeOf(error))) return '';
    throw error;
  }
}

/**
 * Removes a lock, unless it has been replaced by another lock with the same name. Only one process may call this at a
 * time.
 */
export function removeLock(lock: string, mark: string): void {
  if (readLock(lock)?.mark === mark) removeQuietly(lock, nodeFs);
}
