import { setImmediate as turn } from 'node:timers/promises';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Runtime } from '../cli/context.js';
import { BriefingError } from '../errors.js';
import type { Io } from '../system/io.js';

interface Printed {
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

/** The maximum length of an answer in characters. */
const MOST_TEXT = 60_000;

/** The exit codes with which a command can print an answer: success, or problems found. */
const ANSWERED: readonly number[] = [0, 1];

/** Runs a command and returns its answer as the result of a tool: as plain text, and as a record. */
export async function answerOf(run: RunCommand, line: CommandLine): Promise<CallToolResult> {
  const json = await run(inFormat(line, 'json'));
  const record = recordOf(json);
  if (record === undefined) return refused(json);
  const plain = await run(inFormat(line, 'plain'));
  return { content: [{ type: 'text', text: shortened(plain.stdout) }], structuredContent: record };
}

/** Puts the format first, so that no argument from a model can change it. */
const inFormat = ({ args, ...rest }: CommandLine, format: string): CommandLine => ({
  ...rest,
  args: ['--format', format, ...args],
});

function recordOf({ exitCode, stdout }: Printed): Record<string, unknown> | undefined {
  if (!ANSWERED.includes(exitCode) || stdout === '') return undefined;
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Returns the error message of a command as the result of a tool. */
export const refused = ({ stderr }: Printed): CallToolResult => ({
  content: [{ type: 'text', text: stderr.trim() || 'nothing was found' }],
  isError: true,
});

/** Shortens a text at the end of a line, since part of a sentence could lack its hedge. */
function shortened(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const end = text.lastIndexOf('\n', MOST_TEXT);
  const left = text.slice(end + 1).split('\n').length;
  return `${text.slice(0, end)}\n\n(${left} more lines are left out: ask for one issue, person or standing)\n`;
}

/**
 * Returns expected errors as answers, so that the model can react to them. Any other error is a bug, and is thrown.
 */
export async function answered(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
