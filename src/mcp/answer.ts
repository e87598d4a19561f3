import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { BriefingError } from '../errors.js';
import type { CommandLine, Printed, RunCommand } from './run-command.js';

/** The most characters of text in one result: what a model reads in one go. */
export const MOST_TEXT = 60_000;

/** Exit codes with which a command has given its answer: found, or found something wrong. */
const ANSWERED: readonly number[] = [0, 1];

/**
 * A tool's result: the text as the plain format has it, standing and voice in it, and the answer's record.
 *
 * @param run of commands
 * @param line that gives the answer
 */
export async function answerOf(run: RunCommand, line: CommandLine): Promise<CallToolResult> {
  const json = await run(inFormat(line, 'json'));
  const record = recordOf(json);
  if (record === undefined) return refused(json);
  const plain = await run(inFormat(line, 'plain'));
  return { content: [{ type: 'text', text: shortened(plain.stdout) }], structuredContent: record };
}

/** The shared options stand first: nothing that a model passes can be taken for one. */
const inFormat = ({ args, ...rest }: CommandLine, format: string): CommandLine => ({
  ...rest,
  args: ['--format', format, ...args],
});

function recordOf({ exitCode, stdout }: Printed): Record<string, unknown> | undefined {
  if (!ANSWERED.includes(exitCode) || stdout === '') return undefined;
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** What failed, why, and what to do, as the program says it. */
export const refused = ({ stderr }: Printed): CallToolResult => ({
  content: [{ type: 'text', text: stderr.trim() || 'nothing was found' }],
  isError: true,
});

/** Whole lines only: a sentence that is cut may lose its hedge. */
function shortened(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const end = text.lastIndexOf('\n', MOST_TEXT);
  const left = text.slice(end + 1).split('\n').length;
  return `${text.slice(0, end)}\n\n(${left} more lines are left out: ask for one issue, person or standing)\n`;
}

/** Errors of the program are answers for the model; anything else is a bug, and says so. */
export async function answered(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
