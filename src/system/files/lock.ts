import nodeFs from 'node:fs';
import { dirname, join } from 'node:path';
import { Unwritable } from '../../errors.js';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';
import { type LockFile, makeLock, readLock, removeLock } from './lock-file.js';
import { type LockOwner, lifeOf, newOwner, ownerWords } from './lock-owner.js';
import { type Stamp, stampOf } from './stamp.js';
import { unwritable, writeReason } from './write-reasons.js';

/** How long is waited, in milliseconds. Counted by a clock that never goes back. */
export interface LockTimes {
  readonly betweenTries: number;
  /** For a lock whose owner lives. */
  readonly longest: number;
  /** For a lock of which nobody can tell whether its owner lives, because it is of another machine or names none. */
  readonly withoutOwner: number;
}

const TIMES: LockTimes = { betweenTries: 25, longest: 30_000, withoutOwner: 8_000 };

/** Throws where the lock has been lost or the file has changed since: to be called just before the file is replaced. */
export type StillMine = () => void;

/** Ends work whose file has moved on: it is done again. */
export class MovedOn extends Error {}

/**
 * Runs `work` holding an exclusive lock on a file. The lock of a process that lives is never broken but waited for;
 * one whose process has ended is taken over at once. Waiting does not block, so that signals are still heard.
 *
 * @param work not asynchronous: a lock is never held over a pause. It is done again where the file moved on meanwhile
 * @throws Unwritable where no lock can be made beside the file, or another process holds it for too long
 */
export async function withLock<Result>(
  path: string,
  work: (stillMine: StillMine) => Result,
  times: LockTimes = TIMES,
): Promise<Result> {
  const until = performance.now() + times.longest;
  for (;;) {
    const mine = newOwner();
    await take(path, mine, until, times);
    try {
      return work(guardOf(path, mine, stampOf(path)));
    } catch (error) {
      if (!(error instanceof MovedOn)) throw error;
      if (performance.now() > until) throw unwritable(path, KEEPS_CHANGING);
    } finally {
      giveBack(lockOf(path), mine);
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

async function take(path: string, mine: LockOwner, until: number, times: LockTimes): Promise<void> {
  const lock = lockOf(path);
  let seen = { mark: '', since: 0 };
  while (!attempt(path, () => makeLock(lock, mine))) {
    const now = performance.now();
    const other = attempt(path, () => readLock(lock));
    if (other && other.mark !== seen.mark) seen = { mark: other.mark, since: now };
    if (other && isAbandoned(other, now - seen.since, times)) {
      if (attempt(path, () => takeAway(lock, other))) continue;
    }
    if (now > until) throw unwritable(path, heldWords(lock, other));
    await new Promise((resolve) => setTimeout(resolve, times.betweenTries));
  }
}

/** A signal that comes while the lock is held ends the process only when it is given back. */
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
  if (leftBehind.has(mark)) return true;
  const life = owner ? lifeOf(owner) : 'unknown';
  return life === 'ended' || (life === 'unknown' && unchanged >= times.withoutOwner);
}

/**
 * Removes a lock that was abandoned. Of several who wait only the one may who holds a lock named after it, or one would
 * remove the lock that the other has just taken.
 *
 * @returns whether it is worth trying for the lock again at once
 * @throws Unwritable where it cannot be removed
 */
function takeAway(lock: string, abandoned: LockFile): boolean {
  const claim = join(dirname(lock), `.${abandoned.mark.replace('.', '')}.lock`);
  const mine = newOwner();
  if (!makeLock(claim, mine)) {
    const other = readLock(claim);
    return other?.owner !== undefined && lifeOf(other.owner) === 'ended' && takeAway(claim, other);
  }
  try {
    removeLock(lock, abandoned.mark);
    // Such as a folder of this name, or a lock of another user: waiting on would be for ever.
    if (readLock(lock)?.mark === abandoned.mark) throw unwritable(lock, LEFT);
    return true;
  } finally {
    giveBack(claim, mine);
  }
}

const LEFT = 'another program left it, and it cannot be removed (remove it yourself)';

function heldWords(lock: string, other: LockFile | undefined): string {
  if (!other?.owner) return `others keep writing it (try again, or remove ${lock})`;
  return `${ownerWords(other.owner)} is writing it (end that process, or try again later)`;
}

/** Locks of this process that could not be given back: nobody holds them. */
const leftBehind = new Set<string>();

function giveBack(lock: string, { token }: LockOwner): void {
  // Once more: a lock left behind is worth a second try.
  for (let turn = 0; turn < 2; turn += 1) {
    try {
      removeLock(lock, token);
      if (readLock(lock)?.mark !== token) return;
    } catch {
      // Whoever waits takes it over when this process has ended.
    }
  }
  leftBehind.add(token);
}
