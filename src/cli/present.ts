import { type Answer, documentOf, type RecordHead } from '../answers/answer.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Document } from '../document/document.js';
import { NotFound, UsageError } from '../errors.js';
import { FORMATS, type FormatName, isExport } from '../render/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { remark } from '../system/io.js';
import { commandTail, type Runtime } from './context.js';
import { deliver, destinationOf, pointed, renderOptions } from './deliver.js';

interface Shown<Content extends RecordHead> {
  readonly answer: Answer<Content>;
  readonly record: Content;
  readonly briefing: Briefing | undefined;
}

interface Drawn {
  readonly text: string;
  readonly leftOut?: readonly string[];
}

/**
 * Writes an answer in the requested format to standard output, or to the file given with `--output`. Entries that the
 * format leaves out are listed on standard error.
 *
 * @param briefing the briefing that the answer is about, for formats that need a whole briefing
 * @throws UsageError if the answer is not available in the format; NotFound if the briefing contains nothing for the
 * format; Unwritable
 */
export async function present<Content extends RecordHead>(
  runtime: Runtime,
  answer: Answer<Content>,
  record: Content,
  briefing?: Briefing,
): Promise<void> {
  const { format } = destinationOf(runtime.options());
  const options = renderOptions(runtime);
  runtime.io.progress.stage('formatting the answer');
  const document = documentOf(answer, record);
  const { text, leftOut = [] } = await drawn(
    runtime,
    { answer, record, briefing },
    document,
    format,
    options,
  );
  await deliver(runtime, text, format, document.title);
  for (const line of shortened(leftOut)) remark(runtime.io, `left out ${line}`);
}

async function drawn<Content extends RecordHead>(
  runtime: Runtime,
  shown: Shown<Content>,
  document: Document,
  name: FormatName,
  options: RenderOptions,
): Promise<Drawn> {
  const { answer, record } = shown;
  const format = FORMATS[name];
  const { bom = false } = runtime.options();
  if (bom && name !== 'csv')
    throw new UsageError(`--bom cannot be used with ${name}: it is only for CSV (leave it out)`);
  switch (format.madeOf) {
    case 'record':
      return { text: (await format.load())(record) };
    case 'table':
      if (!answer.table)
        throw new UsageError(
          `cannot write '${answer.kind}' as CSV: the answer is not a table (use --format json or markdown)`,
        );
      return { text: (bom ? BYTE_ORDER_MARK : '') + (await format.load())(answer.table(record)) };
    case 'briefing':
      return exported(shown, name, options);
    case 'document': {
      const { kind, version } = record;
      const shownDocument = pointed({ ...document, data: { kind, version } }, commandTail(runtime));
      return { text: (await format.load())(shownDocument, options) };
    }
  }
}

const BYTE_ORDER_MARK = '\ufeff';

async function exported<Content extends RecordHead>(
  { answer, briefing }: Shown<Content>,
  name: FormatName,
  { now = new Date(0) }: RenderOptions,
): Promise<Drawn> {
  if (!isExport(name) || briefing === undefined || !answer.exports) throw notExported(name);
  const { EXPORTS } = await import('../exports/index.js');
  const made = (await EXPORTS[name]())(briefing, { now });
  if (!made.ok) throw new NotFound(made.reason);
  return made;
}

/** The commands whose answers cover the whole briefing. */
export const EXPORTING = ['overview', 'timeline', 'itinerary', 'book'];

const notExported = (format: FormatName): UsageError =>
  new UsageError(
    `cannot write this answer as ${format}: that format needs a whole briefing (use ${listed(EXPORTING)})`,
  );

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

const LEFT_OUT_SHOWN = 20;

const shortened = (leftOut: readonly string[]): readonly string[] =>
  leftOut.length <= LEFT_OUT_SHOWN
    ? leftOut
    : [...leftOut.slice(0, LEFT_OUT_SHOWN), `${leftOut.length - LEFT_OUT_SHOWN} more`];
