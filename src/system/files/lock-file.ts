import nodeFs from 'node:fs';
import { codeOf } from './descriptor.js';
import { type LockOwner, ownerText, parseOwner } from './lock-owner.js';
import { closeQuietly, removeQuietly } from './temporary.js';

/**
 * The lock itself: a symbolic link whose target is the text of its owner, as Emacs and Firefox have it. It is made in
 * one call, so that a lock without an owner never stands there, and at most one process can make it. Where the file
 * system has no links it is a file with that text.
 */
export interface LockFile {
  /** Undefined where the text names none: a file of an older version, or of another program. */
  readonly owner: LockOwner | undefined;
  /** Tells this lock from any other that ever had its name. */
  readonly mark: string;
}

/** What a file system says that has no symbolic links; Windows says EPERM to whoever may not make them. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/**
 * Takes a lock that nobody holds.
 *
 * @returns false where somebody does
 * @throws the error of the system
 */
export function makeLock(lock: string, owner: LockOwner): boolean {
  try {
    nodeFs.symlinkSync(ownerText(owner), lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (NO_LINKS.includes(codeOf(error))) return makeLockFile(lock, owner);
    throw error;
  }
}

function makeLockFile(lock: string, owner: LockOwner): boolean {
  let descriptor: number;
  try {
    descriptor = nodeFs.openSync(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    nodeFs.writeSync(descriptor, ownerText(owner));
    return true;
  } finally {
    closeQuietly(descriptor, nodeFs);
  }
}

/**
 * @returns undefined where nobody holds the lock
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
    // It has just been given back, or belongs to somebody who does not show it.
    if (['ENOENT', 'EINVAL', 'EACCES'].includes(codeOf(error))) return '';
    throw error;
  }
}

/** Takes the lock away where it is still the one that is meant. Whoever calls this must be the only one who may. */
export function removeLock(lock: string, mark: string): void {
  if (readLock(lock)?.mark === mark) removeQuietly(lock, nodeFs);
}
