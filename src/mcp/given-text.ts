import { z } from 'zod';
import { readTextOf } from '../cli/read-text.js';
import { UsageError } from '../errors.js';
import type { InputText } from '../reading/reading.js';
import { withinFolders } from '../system/files/folders.js';
import type { Io } from '../system/io.js';
import type { CommandLine } from './run-command.js';

/**
 * The maximum length of a text in characters: about 40,000 words. No other call is answered while a text is being read.
 */
const MOST_INPUT = 250_000;

/** The arguments of a tool that takes a text: the text itself, or a file in an allowed folder. */
export const givenText = {
  text: z.string().min(1).max(MOST_INPUT).optional().describe('the text itself'),
  path: z
    .string()
    .min(1)
    .max(4096)
    .optional()
    .describe(
      'instead of text: a file (text, HTML, PDF, DOCX) in a folder that was allowed when the server started',
    ),
};

type Given = z.output<z.ZodObject<typeof givenText>>;

/**
 * Makes the command line that reads a text, from standard input or from a file.
 *
 * @param allowed the folders from which files may be read
 * @throws UsageError if there is no text, or if the file is not in an allowed folder
 */
export function textOperand({ text, path }: Given, allowed: readonly string[]): CommandLine {
  if (text !== undefined) return { args: ['-'], input: text };
  if (path === undefined)
    throw new UsageError('cannot read the text: no text was given (give a text, or the path of a file)');
  const file = withinFolders(path, allowed);
  if (file === undefined)
    throw new UsageError(
      `cannot read ${path}: it is not in an allowed folder (pass its contents as text, or start the server with --allow FOLDER)`,
    );
  return { args: ['--', file] };
}

/** Reads a text, given the result of `textOperand`, in the same way as a command does. */
export async function readGiven(io: Io, { args, input }: CommandLine): Promise<InputText> {
  if (input === undefined) return readTextOf(io, args.at(-1) ?? '');
  const { readInput } = await import('../reading/input/index.js');
  return readInput(new TextEncoder().encode(input), { name: 'the text' });
}
