import { dirname, join } from 'node:path';
import { Unwritable } from '../../errors.js';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';
import {
  type LockFile,
  type LockOwner,
  lifeOf,
  makeLock,
  newOwner,
  ownerWords,
  readLock,
  removeLock,
} from './lock-file.js';
import { nodeFs } from './node-fs.js';
import { unwritable, writeReason } from './reasons.js';

/** How long to wait for a lock, in milliseconds, measured by a monotonic clock. */
export interface LockTimes {
  readonly betweenTries: number;
  /** The limit for a lock whose owner is running. */
  readonly longest: number;
  /** The limit for a lock whose owner is unknown or on another machine, and may no longer be running. */
  readonly withoutOwner: number;
}

const TIMES: LockTimes = { betweenTries: 25, longest: 30_000, withoutOwner: 8_000 };

/** Throws if the lock has been lost or the file has changed. Must be called just before the file is replaced. */
export type StillMine = () => void;

/** Aborts work because its file has changed. The work is then repeated. */
export class MovedOn extends Error {}

/**
 * Runs `work` while holding an exclusive lock on a file. If a running process holds the lock, this function waits; if
 * the process has ended, the lock is taken over at once. Signals are handled while this function waits.
 *
 * @param work a synchronous function, since a lock must not be held during a pause; it is repeated if the file has
 * changed
 * @throws Unwritable if no lock can be created next to the file, or another process holds the lock for too long
 */
export async function withLock<Result>(
  path: string,
  work: (stillMine: StillMine) => Result,
  times: LockTimes = TIMES,
): Promise<Result> {
  const until = performance.now() + times.longest;
  for (;;) {
    const mine = newOwner();
    await acquire(path, mine, until, times);
    try {
      return work(guardOf(path, mine, stampOf(path)));
    } catch (error) {
      if (!(error instanceof MovedOn)) throw error;
      if (performance.now() > until) throw unwritable(path, KEEPS_CHANGING);
    } finally {
      release(lockOf(path), mine);
    }
  }
}

const KEEPS_CHANGING = 'other programs keep changing it (end them and try again)';

const lockOf = (path: string): string => `${path}.lock`;

function guardOf(path: string, mine: LockOwner, before: Stamp | undefined): StillMine {
  return () => {
    const isMine = attempt(path, () => readLock(lockOf(path)))?.mark === mine.token;
    if (!isMine || String(stampOf(path)) !== String(before)) throw new MovedOn();
  };
}

async function acquire(path: string, mine: LockOwner, until: number, times: LockTimes): Promise<void> {
  const lock = lockOf(path);
  let seen = { mark: '', since: 0 };
  while (!attempt(path, () => makeLock(lock, mine))) {
    const now = performance.now();
    const other = attempt(path, () => readLock(lock));
    if (other && other.mark !== seen.mark) seen = { mark: other.mark, since: now };
    if (other && isAbandoned(other, now - seen.since, times)) {
      if (attempt(path, () => removeAbandoned(lock, other))) continue;
    }
    if (now > until) throw unwritable(path, heldWords(lock, other));
    await new Promise((resolve) => setTimeout(resolve, times.betweenTries));
  }
}

/** Runs `work`. A signal that arrives meanwhile ends the process only after the lock has been released. */
function attempt<Result>(path: string, work: () => Result): Result {
  holdSignals();
  try {
    return work();
  } catch (error) {
    if (error instanceof Unwritable) throw error;
    throw unwritable(path, writeReason(codeOf(error), path, nodeFs));
  }
}

function isAbandoned({ owner, mark }: LockFile, unchanged: number, times: LockTimes): boolean {
  if (unreleased.has(mark)) return true;
  const life = owner ? lifeOf(owner) : 'unknown';
  return life === 'ended' || (life === 'unknown' && unchanged >= times.withoutOwner);
}

/**
 * Removes an abandoned lock. If several processes wait for it, only the process that holds a second lock, named after
 * the first one, may remove it. Otherwise a process could remove the lock that another process has just acquired.
 *
 * @returns whether to try again at once to acquire the lock
 * @throws Unwritable if the lock cannot be removed
 */
function removeAbandoned(lock: string, abandoned: LockFile): boolean {
  const claim = join(dirname(lock), `.${abandoned.mark.replace('.', '')}.lock`);
  const mine = newOwner();
  if (!makeLock(claim, mine)) {
    const other = readLock(claim);
    return other?.owner !== undefined && lifeOf(other.owner) === 'ended' && removeAbandoned(claim, other);
  }
  try {
    removeLock(lock, abandoned.mark);
    // Do not wait, since the lock may never be removed: it may be a folder with that name, or belong to another user.
    if (readLock(lock)?.mark === abandoned.mark) throw unwritable(lock, NOT_REMOVED);
    return true;
  } finally {
    release(claim, mine);
  }
}

const NOT_REMOVED = 'another program left it, and it cannot be removed (remove it yourself)';

function heldWords(lock: string, other: LockFile | undefined): string {
  if (!other?.owner) return `other programs keep writing it (try again, or remove ${lock})`;
  return `${ownerWords(other.owner)} is writing it (end that process, or try again later)`;
}

/** Locks that this process has released but could not remove. */
const unreleased = new Set<string>();

function release(lock: string, { token }: LockOwner): void {
  // Try twice, since a lock that is left behind delays other processes.
  for (let turn = 0; turn < 2; turn += 1) {
    const isGone = quietly(() => {
      removeLock(lock, token);
      return readLock(lock)?.mark !== token;
    });
    if (isGone) return;
  }
  // A waiting process will take over the lock when this process has ended.
  unreleased.add(token);
}

/** Data that shows whether a file has changed, without reading it. Times are in milliseconds. */
type Stamp = readonly [bytes: number, changed: number, written: number, inode: number];

/** Returns undefined if the file does not exist or cannot be examined. Reading the file then reports the reason. */
const stampOf = (path: string): Stamp | undefined =>
  quietly(() => {
    const status = nodeFs.statSync(path);
    return status.isFile() ? [status.size, status.ctimeMs, status.mtimeMs, status.ino] : undefined;
  });
