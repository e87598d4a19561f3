/** The signals that end a process and can be handled. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

let holds = false;

/**
 * Defers signals while a file is being written, so that the file is completed and its temporary file is removed. The
 * file must be written synchronously, since signals are handled again in the next turn of the event loop.
 */
export function holdSignals(): void {
  if (holds) return;
  holds = true;
  for (const signal of SIGNALS) process.on(signal, endBy);
  // Pending signals are delivered before this callback in the same turn, so none is lost.
  setImmediate(release);
}

function release(): void {
  holds = false;
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/**
 * Ends the process as the signal would. If the signal has another handler, such as that of a prompt, that handler ends
 * the process, since it restores the terminal first.
 */
function endBy(signal: NodeJS.Signals): void {
  release();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
