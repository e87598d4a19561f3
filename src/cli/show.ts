import type { Document } from '../document/document.js';
import { NotFound, WrongUse } from '../errors.js';
import { FORMATS, type FormatName } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { sheetOf } from '../render/sheet.js';
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
      return (await format.load())(tableOf(document));
    case 'briefing':
      throw notExported(name);
    case 'document':
      return (await format.load())(document, options);
  }
}

function tableOf(document: Document) {
  const sheet = sheetOf(document);
  if ('rows' in sheet) return sheet;
  throw sheet.because === 'wrong command' ? new WrongUse(sheet.words) : new NotFound(sheet.words);
}
