import { setImmediate as turn } from 'node:timers/promises';
import type { Runtime } from '../cli/context.js';
import type { Io } from '../system/io.js';

export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  readonly args: readonly string[];
  readonly input?: string;
}

/** Runs a command as if a user had typed it, and returns its output. */
export type RunCommand = (line: CommandLine) => Promise<Printed>;

/**
 * Makes a function that runs commands without prompts, pager or color.
 *
 * @param run the function that runs the program
 * @param io the outside world, except for its streams, which are replaced
 */
export const commandRunner =
  (run: Runtime['run'], io: Io): RunCommand =>
  async ({ args, input = '' }) => {
    const printed = { stdout: '', stderr: '' };
    const into = (name: keyof typeof printed): Io['stdout'] => ({
      isTerminal: false,
      columns: undefined,
      rows: undefined,
      write: (text) => {
        printed[name] += text;
      },
    });
    const bytes = new TextEncoder().encode(input);
    const exitCode = await run(args, {
      ...io,
      stdin: { isTerminal: false, read: (limit) => bytes.subarray(0, limit) },
      stdout: into('stdout'),
      stderr: into('stderr'),
      progress: { manner: 'nothing', stage: () => {}, clear: () => {} },
    });
    return { exitCode, ...printed };
  };

/**
 * Checks whether a call has been canceled. Must be awaited before anything is written.
 *
 * @throws AbortError if the call was canceled while a text was being read
 */
export async function throwIfCanceled(signal: AbortSignal): Promise<void> {
  // A cancellation arrives on standard input, which is read only between turns of the event loop.
  for (const _ of [1, 2]) await turn();
  signal.throwIfAborted();
}

/**
 * Makes a function that runs tasks one after another, so that each task sees the changes of earlier tasks. If
 * a task fails, the next task still runs.
 */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
