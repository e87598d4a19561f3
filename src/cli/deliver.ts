import type { Document } from '../document/document.js';
import { Unwritable, UsageError } from '../errors.js';
import type { FormatName } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { drawingWidth, drawsColor, drawsUnicode, pagerFor } from '../system/config/settings.js';
import { type Output, remark } from '../system/io.js';
import { drawsLinks } from '../system/streams/hyperlinks.js';
import { inBatches, type Pieces } from '../system/streams/pieces.js';
import type { Runtime } from './context.js';
import { fileFor, streamOf } from './destination.js';

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
 * @param answer the text, or an iterable of its pieces
 * @param format the format of the text, regardless of the file extension
 * @param title the title of the answer, which names the file if `--output` is a folder
 * @throws Unwritable
 */
export async function deliver(
  runtime: Runtime,
  answer: Pieces,
  format: FormatName,
  title: string,
): Promise<void> {
  const { io } = runtime;
  const { output, force = false } = runtime.options();
  runtime.isDelivered = true;
  const stream = streamOf(output);
  if (stream === 'stderr') return writeTo(io.stderr, answer);
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

async function writePaged({ io, options }: Runtime, answer: Pieces): Promise<void> {
  if (!io.stdout.isTerminal) return writeTo(io.stdout, answer);
  // The pieces are kept, since they are needed twice: to measure the height, and to write them if no pager can be
  // started.
  const pieces = [...inBatches(answer)];
  const pager = options().pager === false ? undefined : pagerFor(io, pieces);
  const shown = pager !== undefined && (await io.page(pieces, pager));
  if (!shown) writeTo(io.stdout, pieces);
}

function writeTo(output: Output, answer: Pieces): void {
  for (const batch of inBatches(answer)) output.write(batch);
}
