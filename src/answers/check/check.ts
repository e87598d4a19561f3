import type { Table } from '../../document/document.js';
import type { Answer } from '../answer.js';
import { layCheck } from './check-layout.js';
import { type CheckRecord, checkSchema } from './check-record.js';

export { makeCheck } from './check-record.js';

/** Returns one row per sentence, with claims listed by id. */
const sentenceTable = ({ text, sentences }: CheckRecord): Table => ({
  columns: ['File', 'Line', 'Column', 'Sentence', 'Verdict', 'Severity', 'Reason', 'Say', 'Claims'],
  rows: sentences.map(({ line, column, text: own, kind, severity = '', message = '', claims, say }) => [
    text.name,
    String(line),
    String(column),
    own,
    kind,
    severity,
    message,
    claims
      .filter(({ id }) => say.includes(id))
      .map((claim) => `${claim.text} (${claim.standing}, ${claim.attributedTo})`)
      .join(' | '),
    claims.map(({ id, standing }) => `${id} ${standing}`).join(', '),
  ]),
});

/** Whether the briefing supports each sentence of a person's text. */
export const check: Answer<CheckRecord> = {
  kind: 'check',
  schema: checkSchema,
  layout: layCheck,
  table: sentenceTable,
};
