import { Cancelled } from '../../errors.js';

/**
 * An event that interrupts a question, such as a signal, the end of the input or a resized window. If signals were not
 * handled, the terminal would stay in raw mode with a hidden cursor, and keys would stop working after Ctrl-Z and `fg`.
 */
export type Interruption =
  | { readonly kind: 'ended'; readonly error: Cancelled }
  /** The contents of the window may be missing or garbled, and must be drawn again. */
  | { readonly kind: 'redraw' };

type Listener = (interruption: Interruption) => void;

/** The exit code for each signal. As in POSIX shells, it is 128 plus the number of the signal. */
export const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type EndingSignal = keyof typeof SIGNAL_CODES;

/** How long, in milliseconds, the window must keep its size before it is redrawn. Resizing reports many sizes. */
const SETTLED_AFTER = 80;

/**
 * How long, in milliseconds, to wait for SIGHUP after the end of the input. A closing terminal causes both, in either
 * order, and the signal is the more precise reason.
 */
const HANGUP_FOLLOWS_WITHIN = 60;

export const SHOW_CURSOR = '\u001b[?25h';

let listener: Listener | undefined;
let ended: Cancelled | undefined;
let watching = false;

/**
 * Starts recording signals for the next listener. A prompter calls this before it shows anything, since the user can
 * press Ctrl-C as soon as a question is visible.
 */
export function watchInterruptions(): void {
  if (!watching) watch();
}

/** Reports interruptions until the returned function is called. Earlier interruptions are reported at once. */
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
  // A closed terminal causes errors. The signal or the end of the input is reported instead.
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

/** Draws what the window shows above a question. */
let background: (() => void) | undefined;

/** Asks a question, above which the window is drawn again whenever `redrawBackground` is called. */
export async function askBelow<Result>(draw: () => void, ask: () => Promise<Result>): Promise<Result> {
  const outer = background;
  background = draw;
  try {
    draw();
    return await ask();
  } finally {
    background = outer;
  }
}

export const redrawBackground = (): void => background?.();

const redraw = () => listener?.({ kind: 'redraw' });

/** Handles a signal. The first one ends the program cleanly, and the second one ends it at once. */
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

/**
 * Handles Ctrl-Z and its signal. Restores the terminal for the shell, and then stops the process with SIGSTOP, since
 * SIGTSTP would call this handler again.
 */
function onStop(): void {
  restoreTerminal();
  process.kill(process.pid, 'SIGSTOP');
}

function restoreTerminal(): void {
  if (!process.stdin.isTTY) return;
  process.stdin.setRawMode(false);
  process.stdout.write(SHOW_CURSOR);
}
