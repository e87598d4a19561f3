import type { Document } from '../document/document.js';
import { NotFound, WrongUse } from '../errors.js';
import { FORMATS, type FormatName } from '../render/index.js';
import { clean } from '../text/clean.js';
import { commandTail, type Runtime } from './context.js';
import { deliver, pointed, renderOptions } from './deliver.js';
import { destinationOf } from './destination.js';

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
  const options = renderOptions(runtime);
  await deliver(runtime, render(pointed(document, commandTail(runtime)), options), format, document.title);
  for (const line of leftOut) runtime.io.stderr.write(`briefing: left out ${clean(line)}\n`);
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
