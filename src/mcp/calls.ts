import { setImmediate as turn } from 'node:timers/promises';

/**
 * Checks whether a call was canceled while a text was read. Must be awaited before anything is written.
 *
 * @throws AbortError if the call was canceled
 */
export async function stillWanted(signal: AbortSignal): Promise<void> {
  // Standard input is polled between two turns of the event loop.
  for (const _ of [1, 2]) await turn();
  signal.throwIfAborted();
}

/**
 * Runs functions one after another, even if one of them fails, so that calls that change a file see each other's
 * changes.
 */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
