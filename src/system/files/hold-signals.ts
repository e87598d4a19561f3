/** The signals that end a process and can be handled. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

let holds = false;

/**
 * Defers signals while a file is written, so that the file is completed and its temporary file is removed. The work
 * must be synchronous: the signals are handled again on the next turn of the event loop.
 */
export function holdSignals(): void {
  if (holds) return;
  holds = true;
  for (const signal of SIGNALS) process.on(signal, endBy);
  // Pending signals are delivered before this callback runs, in the same turn, so none is lost.
  setImmediate(release);
}

function release(): void {
  holds = false;
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/**
 * Ends the process as if the signal had arrived now, unless it has another handler, such as a prompt that restores the
 * terminal first.
 */
function endBy(signal: NodeJS.Signals): void {
  release();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
