import { setImmediate as turn } from 'node:timers/promises';
import type { Runtime } from '../cli/context.js';
import type { Io } from '../system/io.js';

export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line with its standard input. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly input?: string;
}

/** Runs a command as if typed, and captures its output. */
export type RunCommand = (line: CommandLine) => Promise<Printed>;

/**
 * Runs commands for a server: no prompts, no pager, no color, with captured output.
 *
 * @param run the function that runs the program
 * @param io the outside world; its settings and files are used, its streams are not
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
