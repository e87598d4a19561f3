import nodeFs from 'node:fs';
import { codeOf } from './descriptor.js';
import { holdSignals } from './hold-signals.js';
import { closeQuietly, removeQuietly } from './temporary.js';
import { unwritable, writeReason } from './write-reasons.js';

/** Between two tries to get a lock. */
const RETRY_AFTER = 25;

/**
 * After how long a lock that nobody takes away is taken for that of a writer who was killed. It is held for one small
 * write, some milliseconds; a waiter counts by itself, since clocks may go back.
 */
const ABANDONED_AFTER = 4000;

/**
 * Does something with a file while no other window does. Waits without blocking, so that signals are still heard. What
 * stands for the lock is a file beside it.
 *
 * @param work not asynchronous: a lock is never held over a pause
 * @throws Unwritable where no lock can be made, or one that was left cannot be taken away
 */
export async function withLock<Result>(path: string, work: () => Result): Promise<Result> {
  const lock = `${path}.lock`;
  let seen = '';
  let waited = 0;
  while (!taken(lock, path)) {
    const now = markOf(lock);
    waited = now === seen ? waited + RETRY_AFTER : 0;
    seen = now;
    if (waited >= ABANDONED_AFTER) {
      breakLock(lock, seen);
      waited = 0;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  }
  try {
    return work();
  } finally {
    removeLock(lock);
  }
}

/** One that cannot be taken away is broken by the next waiter. */
function removeLock(lock: string): void {
  try {
    nodeFs.rmSync(lock, { force: true });
  } catch {
    removeQuietly(lock, nodeFs);
  }
}

function taken(lock: string, path: string): boolean {
  holdSignals();
  try {
    closeQuietly(nodeFs.openSync(lock, 'wx', 0o600), nodeFs);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    throw unwritable(path, writeReason(code, path, nodeFs));
  }
}

/** Tells one lock from the next of the same name. */
function markOf(lock: string): string {
  const status = statusOf(lock);
  return status ? `${status.ino} ${status.mtimeMs}` : '';
}

function statusOf(lock: string): nodeFs.Stats | undefined {
  try {
    return nodeFs.lstatSync(lock, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(lock, writeReason(codeOf(error), lock, nodeFs));
  }
}

/** Takes an abandoned lock away; one that another waiter has broken and taken in the meantime stays. */
function breakLock(lock: string, mark: string): void {
  if (markOf(lock) !== mark) return;
  removeLock(lock);
  if (markOf(lock) === mark) throw unwritable(lock, LEFT);
}

/** Such as a folder of this name, or a file of another user: waiting on would be for ever. */
const LEFT = 'another window left it, and it cannot be taken away (take it away)';
