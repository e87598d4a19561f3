import type { Runtime } from '../cli/context.js';
import type { Io } from '../system/io.js';

/** What a command printed. */
export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line, with what stands on its standard input. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly input?: string;
}

/** Runs a command as somebody would who types it, and keeps what it prints. */
export type RunCommand = (line: CommandLine) => Promise<Printed>;

/**
 * Commands as a server runs them: nothing is asked, nothing is paged, no color, and what they print goes into the answer.
 *
 * @param run of the program
 * @param io the outside world; its settings and files stay, its streams do not
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
