import { UsageError } from '../errors.js';
import { FORMATS, type FormatName, formatWithExtension } from '../render/index.js';
import type { SharedOptions } from './context.js';

interface Destination {
  readonly format: FormatName;
  /** The path of a file, or of a folder if it ends in a slash; undefined for a standard stream. */
  readonly output: string | undefined;
}

/** The names of the standard streams. The program writes to the streams, and never replaces these paths with a file. */
const STDOUT: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];
const STDERR: readonly string[] = ['/dev/stderr', '/dev/fd/2', '/proc/self/fd/2'];

/** Returns the standard stream to which an answer goes, or undefined if it goes to a file. */
export function streamOf(output = '-'): 'stdout' | 'stderr' | undefined {
  if (STDOUT.includes(output)) return 'stdout';
  return STDERR.includes(output) ? 'stderr' : undefined;
}

/**
 * Returns where the answer goes. `--format` sets the format; without it, the file extension does.
 *
 * @throws UsageError if the file name is empty or determines no format
 */
export function destinationOf({ output, format }: SharedOptions): Destination {
  if (output === undefined || streamOf(output)) return { format: format ?? 'terminal', output: undefined };
  if (output === '')
    throw new UsageError(
      'cannot write the answer: the file name is empty (give -o a name, or - for standard output)',
    );
  return { format: format ?? formatOf(output), output };
}

function formatOf(output: string): FormatName {
  if (output.endsWith('/'))
    throw new UsageError(
      `cannot write to ${output}: a folder has no file extension to set the format (add a format, such as --format markdown)`,
    );
  const name = output.split('/').at(-1)?.toLowerCase() ?? '';
  if (name.endsWith('.pdf'))
    throw new UsageError(
      `cannot write ${output}: PDF is not supported (write ${PRINTABLE} and print that to PDF)`,
    );
  const found = formatWithExtension(name.slice(name.lastIndexOf('.')));
  if (found) return found;
  throw new UsageError(
    `cannot write ${output}: no format has this file extension (use ${EXTENSIONS.join(' ')}, or give --format)`,
  );
}

const NAMES = Object.keys(FORMATS) as FormatName[];
const EXTENSIONS = NAMES.flatMap((format) => FORMATS[format].extensions.slice(0, 1));
const PRINTABLE = EXTENSIONS.includes('.html') ? '.html' : '.md';

/** Returns the path of the file to write. In a folder, the file is named after the title of the answer. */
export async function fileFor(output: string, title: string, format: FormatName): Promise<string> {
  if (!output.endsWith('/')) return output;
  const { safeFileName } = await import('../text/file-name.js');
  return `${output}${safeFileName(title)}${FORMATS[format].extensions[0] ?? '.txt'}`;
}
