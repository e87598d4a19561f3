/** The signals that end a process and that it may answer to. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

let holds = false;

/**
 * Lets a signal that comes while a file is being written end the process only when the file is whole and its temporary
 * one gone. What is being done must not be asynchronous: at the next turn of the event loop everything is as before.
 */
export function holdSignals(): void {
  if (holds) return;
  holds = true;
  for (const signal of SIGNALS) process.on(signal, endBy);
  // Signals are handed out before this, in the same turn: none is lost.
  setImmediate(release);
}

function release(): void {
  holds = false;
  for (const signal of SIGNALS) process.off(signal, endBy);
}

/** Ends as if the signal had come now, unless somebody else answers to it: a prompt gives the terminal back first. */
function endBy(signal: NodeJS.Signals): void {
  release();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
