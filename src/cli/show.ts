import type { Document } from '../document/document.js';
import { WrongUse } from '../errors.js';
import { FORMATS, type FormatName } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { commandTail, type Runtime } from './context.js';
import { deliver, pointed, renderOptions } from './deliver.js';
import { destinationOf } from './destination.js';
import { notExported } from './present.js';

/**
 * Draws a document in the format asked for and writes it to standard output, or to the file of `--output`.
 *
 * @throws WrongUse, NotFound where the format holds nothing of the document; Unwritable
 */
export async function show(runtime: Runtime, document: Document): Promise<void> {
  const { format } = destinationOf(runtime.options());
  runtime.io.progress.stage('drawing the answer');
  const text = await written(pointed(document, commandTail(runtime)), format, renderOptions(runtime));
  await deliver(runtime, text, format, document.title);
}

async function written(document: Document, name: FormatName, options: RenderOptions): Promise<string> {
  const format = FORMATS[name];
  switch (format.madeOf) {
    case 'record':
      return (await format.load())(document.data);
    case 'table':
      throw new WrongUse('CSV is for one table, and the walk is none (use --format json or markdown)');
    case 'briefing':
      throw notExported(name);
    case 'document':
      return (await format.load())(document, options);
  }
}
