import type { Document } from '../document/document.js';
import { NotFound, WrongUse } from '../errors.js';
import { FORMATS, type FormatName } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { drawingWidth, drawsColor, drawsUnicode } from '../system/config/settings.js';
import type { Io } from '../system/io.js';
import { drawsLinks } from '../system/streams/hyperlinks.js';
import { clean } from '../text/clean.js';
import { commandTail, type Runtime } from './context.js';
import { destinationOf, streamOf, writeAnswer } from './destination.js';
import { writePaged } from './paged.js';

/**
 * Draws a document in the format asked for and writes it to standard output, or to the file of `--output`. What the
 * format has to leave out is said on standard error.
 *
 * @throws WrongUse, NotFound where the format holds nothing of the document; Unwritable
 */
export async function show(runtime: Runtime, document: Document): Promise<void> {
  const { format } = destinationOf(runtime.options());
  const render = await FORMATS[format].load();
  runtime.io.progress.stage('drawing the answer');
  const leftOut = await leftOutOf(format, document);
  const drawn = render(pointed(runtime, document), renderOptions(runtime));
  await deliver(runtime, drawn, format, document.title);
  for (const line of leftOut) runtime.io.stderr.write(`briefing: left out ${clean(line)}\n`);
}

/**
 * The same document whose hints mean the briefing that was named on the command line: `briefing gaps -b trip.json`.
 * Made on top of the document, so that what it works out only when asked (its data) is still not worked out.
 */
export function pointed(runtime: Runtime, document: Document): Document {
  const tail = commandTail(runtime);
  if (tail === '') return document;
  const pointedAt = (command: string) => (/ -b | --help/.test(command) ? command : `${command}${tail}`);
  const blocks = document.blocks.map((block) =>
    block.kind === 'next' ? { ...block, commands: block.commands.map(pointedAt) } : block,
  );
  return Object.create(document, { blocks: { value: blocks, enumerable: true } }) as Document;
}

/**
 * Writes an answer that is written out already to standard output, or to the file of `--output`.
 *
 * @param format what it is written in, whatever the ending of the file says
 * @param title for a file in a folder that is given without a name
 * @throws Unwritable
 */
export async function deliver(
  runtime: Runtime,
  text: string,
  format: FormatName,
  title: string,
): Promise<void> {
  const { io } = runtime;
  const { output, force = false } = runtime.options();
  delivered.add(io);
  const stream = streamOf(output);
  if (stream === 'stderr') return io.stderr.write(text);
  if (output === undefined || stream === 'stdout') return writePaged(runtime, text);
  const path = await writeAnswer(io, text, { output, format, title, force });
  io.stderr.write(`briefing: wrote ${clean(path)} (${format})\n`);
}

const delivered = new WeakSet<Io>();

/**
 * For the end of a command: a file that was asked for is not passed over in silence.
 *
 * @throws WrongUse where the command had no answer to write to it
 */
export function checkDelivered({ io, options }: Runtime): void {
  const { output } = options();
  if (output !== undefined && !streamOf(output) && !delivered.has(io))
    throw new WrongUse(
      `${output} was not written: this command has no answer for a file (leave out --output)`,
    );
}

/** What a format leaves out of a document, shortened to what a reader takes in. */
async function leftOutOf(format: FormatName, document: Document): Promise<readonly string[]> {
  const losses = (await FORMATS[format].limits?.())?.(document);
  if (losses?.refusal) {
    const { words, because } = losses.refusal;
    throw because === 'wrong command' ? new WrongUse(words) : new NotFound(words);
  }
  const leftOut = losses?.leftOut ?? [];
  if (leftOut.length <= LEFT_OUT_SHOWN) return leftOut;
  return [...leftOut.slice(0, LEFT_OUT_SHOWN), `${leftOut.length - LEFT_OUT_SHOWN} more`];
}

const LEFT_OUT_SHOWN = 20;

/**
 * How an answer is drawn for where it goes. What does not go to standard output has no terminal: its width is given or
 * 80, it has no color, and it is UTF-8 whatever the locale is.
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
