import { setImmediate as turn } from 'node:timers/promises';

/**
 * To be awaited before anything is written: a cancellation that came while a text was read is taken in first.
 *
 * @throws AbortError where the call was cancelled
 */
export async function stillWanted(signal: AbortSignal): Promise<void> {
  // Standard input is looked at between two turns of the event loop.
  for (const _ of [1, 2]) await turn();
  signal.throwIfAborted();
}

/**
 * Runs what it is given one after another, however each ends: two calls that change a file see each other's changes.
 */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
