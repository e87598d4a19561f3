import { documentOf } from './answers/answer.js';
import { type AnswerRecord, answerOf } from './answers/index.js';
import { type DrawnFormat, rendererOf } from './render/index.js';
import { printed } from './render/json.js';

/** Options for rendering. Defaults: 80 columns, no color, Unicode, no date. */
export interface DrawingOptions {
  /** The current time, for the footer of printed pages. */
  readonly now?: Date;
  readonly width?: number;
  readonly color?: boolean;
  readonly unicode?: boolean;
}

/**
 * Formats a record as its command does. Every claim keeps its standing and its voice.
 *
 * @returns the whole text, ending in a line break
 * @throws RangeError if the format is CSV and the answer has no table
 */
export async function render(
  record: AnswerRecord,
  format: DrawnFormat | 'json' | 'csv' = 'terminal',
  options: DrawingOptions = {},
): Promise<string> {
  const answer = answerOf(record);
  if (format === 'json') return printed(record);
  if (format === 'csv') {
    if (!answer.table) throw new RangeError(`the answer '${record.kind}' is not a table`);
    return (await import('./render/csv.js')).csv(answer.table(record));
  }
  const document = { ...documentOf(answer, record), data: { kind: record.kind, version: 1 } };
  const write = await rendererOf(format);
  return write(document, { width: 80, color: false, unicode: true, ...options });
}
