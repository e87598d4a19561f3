import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { BriefingError } from '../errors.js';
import type { CommandLine, Printed, RunCommand } from './run-command.js';

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
