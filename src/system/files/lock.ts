import nodeFs from 'node:fs';
import { dirname, join } from 'node:path';
import { Unwritable } from '../../errors.js';
import { quietly } from './attempt.js';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';
import { type LockFile, makeLock, readLock, removeLock } from './lock-file.js';
import { type LockOwner, lifeOf, newOwner, ownerWords } from './lock-owner.js';
import { unwritable, writeReason } from './reasons.js';

/** How long to wait, in milliseconds, measured by a monotonic clock. */
export interface LockTimes {
  readonly betweenTries: number;
  /** For a lock whose owner is running. */
  readonly longest: number;
  /** For a lock whose owner may or may not be running, because it is on another machine or unnamed. */
  readonly withoutOwner: number;
}

const TIMES: LockTimes = { betweenTries: 25, longest: 30_000, withoutOwner: 8_000 };

/** Throws if the lock was lost or the file has changed since; call it just before the file is replaced. */
export type StillMine = () => void;

/** Aborts work because its file has changed; the work is repeated. */
export class MovedOn extends Error {}

/**
 * Runs `work` holding an exclusive lock on a file. The lock of a running process is waited for, never broken; the
 * lock of an ended process is taken over at once. Waiting does not block, so that signals are still handled.
 *
 * @param work synchronous, since a lock is never held over a pause; repeated if the file has changed meanwhile
 * @throws Unwritable if no lock can be created next to the file, or another process holds it for too long
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

/** Runs `work`. Signals that arrive meanwhile end the process only after the lock is released. */
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
 * Removes an abandoned lock. Among several waiting processes, only the holder of a second lock named after
 * the first may do so; otherwise one could remove the lock that another has just acquired.
 *
 * @returns whether to try for the lock again at once
 * @throws Unwritable if it cannot be removed
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
    // For example a folder with this name, or another user's lock: waiting would take forever.
    if (readLock(lock)?.mark === abandoned.mark) throw unwritable(lock, NOT_REMOVED);
    return true;
  } finally {
    release(claim, mine);
  }
}

const NOT_REMOVED = 'another program left it, and it cannot be removed (remove it yourself)';

function heldWords(lock: string, other: LockFile | undefined): string {
  if (!other?.owner) return `others keep writing it (try again, or remove ${lock})`;
  return `${ownerWords(other.owner)} is writing it (end that process, or try again later)`;
}

/** Locks of this process that could not be released; nobody holds them. */
const unreleased = new Set<string>();

function release(lock: string, { token }: LockOwner): void {
  // Try again: a leftover lock is worth a second attempt.
  for (let turn = 0; turn < 2; turn += 1) {
    const isGone = quietly(() => {
      removeLock(lock, token);
      return readLock(lock)?.mark !== token;
    });
    if (isGone) return;
  }
  // A waiting process takes it over when this one has ended.
  unreleased.add(token);
}

/** Detects a changed file without reading it; times are in milliseconds. */
type Stamp = readonly [bytes: number, changed: number, written: number, inode: number];

/** Returns undefined if the file does not exist or cannot be examined; reading it will report why. */
const stampOf = (path: string): Stamp | undefined =>
  quietly(() => {
    const status = nodeFs.statSync(path);
    return status.isFile() ? [status.size, status.ctimeMs, status.mtimeMs, status.ino] : undefined;
  });
