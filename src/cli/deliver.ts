import type { Document } from '../document/document.js';
import { WrongUse } from '../errors.js';
import type { FormatName } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { drawingWidth, drawsColor, drawsUnicode } from '../system/config/settings.js';
import { drawsLinks } from '../system/streams/hyperlinks.js';
import type { Pieces } from '../system/streams/pieces.js';
import { clean } from '../text/clean.js';
import type { Runtime } from './context.js';
import { streamOf, writeAnswer } from './destination.js';
import { writePaged, writeTo } from './paged.js';

/** The same document with hints for the briefing named on the command line: `briefing gaps -b trip.json`. */
export function pointed(document: Document, tail: string): Document {
  if (tail === '') return document;
  const pointedAt = (command: string) => (/ -b | --help/.test(command) ? command : `${command}${tail}`);
  const blocks = document.blocks.map((block) =>
    block.kind === 'next' ? { ...block, commands: block.commands.map(pointedAt) } : block,
  );
  return { ...document, blocks };
}

/**
 * Writes an answer to standard output, or to the file of `--output`.
 *
 * @param answer the text, or its pieces, which are drawn while they are written
 * @param format the format of the text, whatever the ending of the file
 * @param title for the file name, if only a folder is given
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
  const path = await writeAnswer(runtime, answer, { output, format, title, force });
  io.stderr.write(`briefing: wrote ${clean(path)} (${format})\n`);
}

/**
 * For the end of a command: `--output` is never ignored silently.
 *
 * @throws WrongUse if the command wrote no answer
 */
export function checkDelivered({ options, isDelivered }: Runtime): void {
  const { output } = options();
  if (output !== undefined && !streamOf(output) && !isDelivered)
    throw new WrongUse(`cannot write ${output}: this command does not support --output (leave it out)`);
}

/**
 * How an answer is drawn for its destination. Files have no terminal: the width is the one given or 80, there
 * is no color, and the encoding is UTF-8 whatever the locale.
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
