import type { Document } from '../document/document.js';
import { Unwritable, UsageError } from '../errors.js';
import { FORMATS, type FormatName, formatWithExtension } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { drawingWidth, drawsColor, drawsUnicode, pagerFor } from '../system/config/settings.js';
import { remark } from '../system/io.js';
import { drawsLinks } from '../system/streams/hyperlinks.js';
import type { Runtime, SharedOptions } from './context.js';

interface Destination {
  readonly format: FormatName;
  /** The path of a file, or of a folder if it ends in a slash; undefined for a standard stream. */
  readonly output: string | undefined;
}

/** The names of the standard streams. The program writes to the streams, and never replaces these paths with a file. */
const STDOUT: readonly string[] = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];
const STDERR: readonly string[] = ['/dev/stderr', '/dev/fd/2', '/proc/self/fd/2'];

/** Returns the standard stream to which an answer goes, or undefined if it goes to a file. */
function streamOf(output = '-'): 'stdout' | 'stderr' | undefined {
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
async function fileFor(output: string, title: string, format: FormatName): Promise<string> {
  if (!output.endsWith('/')) return output;
  const { safeFileName } = await import('../text/file-name.js');
  return `${output}${safeFileName(title)}${FORMATS[format].extensions[0] ?? '.txt'}`;
}

/** Adds the user's `-b` option to each command that the document suggests: `briefing gaps -b trip.json`. */
export function pointed(document: Document, tail: string): Document {
  if (tail === '') return document;
  const pointedAt = (command: string) =>
    / -b | --help/.test(command) || command.endsWith(tail.replace(' -b', '')) ? command : `${command}${tail}`;
  const blocks = document.blocks.map((block) =>
    block.kind === 'next' ? { ...block, commands: block.commands.map(pointedAt) } : block,
  );
  return { ...document, blocks };
}

/**
 * Writes an answer to standard output, or to the file given with `--output`.
 *
 * @param format the format of the text, regardless of the file extension
 * @param title the title of the answer, which names the file if `--output` is a folder
 * @throws Unwritable
 */
export async function deliver(
  runtime: Runtime,
  answer: string,
  format: FormatName,
  title: string,
): Promise<void> {
  const { io } = runtime;
  const { output, force = false } = runtime.options();
  runtime.isDelivered = true;
  const stream = streamOf(output);
  if (stream === 'stderr') return io.stderr.write(answer);
  if (output === undefined || stream === 'stdout') return writePaged(runtime, answer);
  const path = await fileFor(output, title, format);
  if (io.files.exists(path) && [...runtime.inputs].some((input) => io.files.isSame(path, input)))
    throw new Unwritable(`cannot write ${path}: the answer is made from this file (choose another name)`);
  io.files.write(path, answer, { force });
  remark(io, `wrote ${path} (${format})`);
}

/**
 * Checks at the end of a command that `--output` was not ignored.
 *
 * @throws UsageError if `--output` was given but the command wrote no answer
 */
export function checkDelivered({ options, isDelivered }: Runtime): void {
  const { output } = options();
  if (output !== undefined && !streamOf(output) && !isDelivered)
    throw new UsageError(`cannot write ${output}: this command does not support --output (leave it out)`);
}

/**
 * Returns the options for rendering an answer, which depend on its destination. A file gets the given width or 80
 * columns, no color, and UTF-8 in every locale.
 */
export function renderOptions({ io, options }: Runtime): RenderOptions {
  const { width, color, ascii = false, output } = options();
  if (streamOf(output) !== 'stdout')
    return { width: width ?? 80, color: false, unicode: !ascii, now: io.now() };
  return {
    width: drawingWidth(io, width),
    color: drawsColor(io, color),
    unicode: drawsUnicode(io, ascii),
    links: () => drawsLinks(io),
    now: io.now(),
  };
}

async function writePaged({ io, options }: Runtime, answer: string): Promise<void> {
  const pager = io.stdout.isTerminal && options().pager !== false ? pagerFor(io, answer) : undefined;
  const shown = pager !== undefined && (await io.page(answer, pager));
  if (!shown) io.stdout.write(answer);
}
