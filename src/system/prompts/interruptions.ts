import { Cancelled } from '../../errors.js';

/**
 * An event that interrupts a question: a signal, the end of the input, a resized window. If signals were not handled,
 * they would leave the terminal raw with its cursor hidden, and keys would stop working after Ctrl-Z and `fg`.
 */
export type Interruption =
  | { readonly kind: 'ended'; readonly error: Cancelled }
  /** The contents of the window may be missing or garbled. */
  | { readonly kind: 'redraw' };

type Listener = (interruption: Interruption) => void;

/** As in POSIX shells: 128 plus the signal number. */
export const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type EndingSignal = keyof typeof SIGNAL_CODES;

/** Resizing a window reports many sizes; drawing waits for the last. */
const SETTLED_AFTER = 80;

/** A closing terminal ends the input and sends SIGHUP, in either order; the signal is the more precise reason. */
const HANGUP_FOLLOWS_WITHIN = 60;

export const SHOW_CURSOR = '\u001b[?25h';

let listener: Listener | undefined;
let ended: Cancelled | undefined;
let watching = false;

/**
 * Remembers signals from now on for the next listener. A prompter calls this before it shows anything, since a user can
 * press Ctrl-C as soon as a question is visible.
 */
export function watchInterruptions(): void {
  if (!watching) watch();
}

/** Listens until the returned function is called. Earlier events are reported at once. */
export function onInterruption(listen: Listener): () => void {
  watchInterruptions();
  listener = listen;
  if (ended) queueMicrotask(() => listener?.({ kind: 'ended', error: ended as Cancelled }));
  return () => {
    if (listener === listen) listener = undefined;
  };
}

function watch(): void {
  watching = true;
  for (const signal of Object.keys(SIGNAL_CODES) as EndingSignal[])
    process.on(signal, () => onSignal(signal));
  process.on('SIGTSTP', onStop);
  process.on('SIGCONT', () => setImmediate(redraw));
  process.stdin.on('end', () => setTimeout(() => end(new Cancelled(130, true)), HANGUP_FOLLOWS_WITHIN));
  // A closed terminal gives errors; the signal or the end of the input is reported instead.
  process.stdin.on('error', () =>
    setTimeout(() => end(new Cancelled(SIGNAL_CODES.SIGHUP)), HANGUP_FOLLOWS_WITHIN),
  );
  process.stdout.on('error', () => {});
  let timer: NodeJS.Timeout | undefined;
  process.stdout.on('resize', () => {
    clearTimeout(timer);
    timer = setTimeout(redraw, SETTLED_AFTER).unref();
  });
}

const redraw = () => listener?.({ kind: 'redraw' });

/** The first signal ends the program cleanly; the second ends it at once. */
function onSignal(signal: EndingSignal): void {
  const code = SIGNAL_CODES[signal];
  if (ended) {
    restoreTerminal();
    process.exit(code);
  }
  end(new Cancelled(code));
}

function end(error: Cancelled): void {
  if (ended) return;
  ended = error;
  listener?.({ kind: 'ended', error });
}

/** Ctrl-Z and its signal: restores the terminal for the shell. Uses SIGSTOP, since SIGTSTP is handled here. */
function onStop(): void {
  restoreTerminal();
  process.kill(process.pid, 'SIGSTOP');
}

function restoreTerminal(): void {
  if (!process.stdin.isTTY) return;
  process.stdin.setRawMode(false);
  process.stdout.write(SHOW_CURSOR);
}
