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
