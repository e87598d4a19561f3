import type { Stats } from 'node:fs';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { nodeFs } from './node-fs.js';
import { removeQuietly } from './temporary.js';

export interface LockOwner {
  readonly pid: number;
  /**
   * The boot id of the system and the start time of the process, which distinguish the process from a later one with
   * the same number; `-` if they are unknown.
   */
  readonly start: string;
  /** A token that differs for every lock. */
  readonly token: string;
  /** The machine, and the process namespace on the machine. */
  readonly host: string;
}

/** Whether the process that holds a lock is running. This is unknown if the process is on another machine. */
export type Life = 'lives' | 'ended' | 'unknown';

export function newOwner(): LockOwner {
  const token = Math.random().toString(36).slice(2, 12).padEnd(8, '0');
  return { pid: process.pid, start: startOf(process.pid)?.start ?? UNKNOWN, token, host: thisHost() };
}

const UNKNOWN = '-';

export const ownerText = ({ pid, start, token, host }: LockOwner): string =>
  `${pid} ${start} ${token} ${host}`;

/** @returns undefined if the text does not describe an owner */
function parseOwner(text: string): LockOwner | undefined {
  const [, pid, start, token, host] = /^(\d{1,10}) (\S+) ([a-z0-9]+) ([^\n]+)$/.exec(text) ?? [];
  if (!start || !token || !host) return undefined;
  return { pid: Number(pid), start, token, host };
}

export function ownerWords({ pid, host }: LockOwner): string {
  const [machine = ''] = host.split(' ');
  return `process ${pid}${host === thisHost() ? '' : ` on ${machine}`}`;
}

/** Asks the system whether the owner of a lock is running. A zombie process counts as ended. */
export function lifeOf(owner: LockOwner): Life {
  if (owner.host !== thisHost()) return 'unknown';
  if (!exists(owner.pid)) return 'ended';
  const now = startOf(owner.pid);
  if (!now) return 'lives';
  if (now.isDead) return 'ended';
  return owner.start === UNKNOWN || owner.start === now.start ? 'lives' : 'ended';
}

/**
 * Returns the machine and the process namespace. Both are needed, since containers may have the same host name and
 * processes with the same numbers.
 */
function thisHost(): string {
  const { hostname } = process.getBuiltinModule('os');
  return `${hostname()} ${quietly(() => nodeFs.readlinkSync('/proc/self/ns/pid')) ?? UNKNOWN}`;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that the process exists and belongs to another user.
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * Returns the boot id with the start time of a process, and whether the process has ended. In the status of a process,
 * field 3, which follows the name in parentheses, is the state, and field 22 is the start time in ticks since the boot
 * (see proc(5)).
 *
 * @returns undefined if /proc does not exist or hides the process
 */
function startOf(pid: number): { readonly start: string; readonly isDead: boolean } | undefined {
  return quietly(() => {
    const status = nodeFs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const boot = nodeFs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
    return { start: `${boot}.${fields[19]}`, isDead: fields[0] === 'Z' || fields[0] === 'X' };
  });
}

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
