import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { BriefingError } from '../errors.js';
import type { CommandLine, Printed, RunCommand } from './run-command.js';

/** The maximum length of an answer. */
const MOST_TEXT = 60_000;

/** Exit codes of a command that gave an answer: success, or problems found. */
const ANSWERED: readonly number[] = [0, 1];

/** Makes a tool's result from a command line: the answer as plain text, and its record. */
export async function answerOf(run: RunCommand, line: CommandLine): Promise<CallToolResult> {
  const json = await run(inFormat(line, 'json'));
  const record = recordOf(json);
  if (record === undefined) return refused(json);
  const plain = await run(inFormat(line, 'plain'));
  return { content: [{ type: 'text', text: shortened(plain.stdout) }], structuredContent: record };
}

/** Puts the shared options first, so that nothing that a model sends can be parsed as one of them. */
const inFormat = ({ args, ...rest }: CommandLine, format: string): CommandLine => ({
  ...rest,
  args: ['--format', format, ...args],
});

function recordOf({ exitCode, stdout }: Printed): Record<string, unknown> | undefined {
  if (!ANSWERED.includes(exitCode) || stdout === '') return undefined;
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Makes a result from the error message of the program. */
export const refused = ({ stderr }: Printed): CallToolResult => ({
  content: [{ type: 'text', text: stderr.trim() || 'nothing was found' }],
  isError: true,
});

/** Shortens a text to whole lines, since part of a sentence could lack its hedge. */
function shortened(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const end = text.lastIndexOf('\n', MOST_TEXT);
  const left = text.slice(end + 1).split('\n').length;
  return `${text.slice(0, end)}\n\n(${left} more lines are left out: ask for one issue, person or standing)\n`;
}

/** Turns errors of the program into answers for the model. Any other error is a bug and is reported as one. */
export async function answered(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}
