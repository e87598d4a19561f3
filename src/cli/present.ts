import type { Answer, BriefingRecord, RecordHead } from '../answers/answer.js';
import type { Briefing } from '../briefing/briefing.js';
import type { DocumentData } from '../document/document.js';
import { WrongUse } from '../errors.js';
import { csvOf } from '../render/exchange/csv.js';
import { FORMATS, type FormatName } from '../render/index.js';
import { printed } from '../render/json.js';
import type { RenderOptions } from '../render/renderer.js';
import { commandTail, type Runtime } from './context.js';
import { deliver, pointed, renderOptions } from './deliver.js';
import { destinationOf } from './destination.js';

/**
 * Writes an answer in the format asked for to standard output, or to the file of `--output`.
 *
 * @param _briefing that the answer is about, for exports of the whole briefing
 * @throws WrongUse where the format does not fit the answer; Unwritable
 */
export async function present<Content extends RecordHead>(
  runtime: Runtime,
  answer: Answer<Content>,
  record: Content,
  _briefing?: Briefing,
): Promise<void> {
  const { format } = destinationOf(runtime.options());
  const options = renderOptions(runtime);
  runtime.io.progress.stage('drawing the answer');
  const { title } = answer.layout(record);
  await deliver(runtime, await written(runtime, answer, record, format, options), format, title);
}

async function written<Content extends RecordHead>(
  runtime: Runtime,
  answer: Answer<Content>,
  record: Content,
  format: FormatName,
  options: RenderOptions,
): Promise<string> {
  if (format === 'json') return printed(record);
  if (format === 'csv') {
    if (!answer.table) throw new WrongUse(`${answer.kind} is no table (use --format json)`);
    return csvOf(answer.table(record));
  }
  const render = await FORMATS[format].load();
  const { title, blocks } = answer.layout(record);
  const language = (record as Partial<BriefingRecord>).briefing?.language ?? 'en';
  const document = { title, language, data: record as unknown as DocumentData, blocks };
  return render(pointed(document, commandTail(runtime)), options);
}
