import * as v from 'valibot';
import { column, heading, list, next, paragraph, table, type Words } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Answer, Layout } from '../../answer.js';
import { toneOf } from '../../shared/inlines.js';
import { generalHead, use, words } from '../../shared/schema.js';

/** A page of `briefing help` about a topic. Its parts are shown in order. */

const text = v.strictObject({ kind: v.literal('text'), text: words });
const points = v.strictObject({ kind: v.literal('list'), items: v.array(words) });
const rows = v.strictObject({
  kind: v.literal('table'),
  title: words,
  columns: v.array(words),
  rows: v.array(v.array(v.union([words, v.strictObject({ use })]))),
});

const schema = () =>
  v.strictObject({
    ...generalHead('help'),
    topic: words,
    title: words,
    parts: v.array(v.variant('kind', [text, points, rows])),
    /** Commands to try next. */
    next: v.array(words),
  });

export type HelpRecord = v.InferOutput<ReturnType<typeof schema>>;
type HelpPart = HelpRecord['parts'][number];
type HelpCell = Extract<HelpPart, { kind: 'table' }>['rows'][number][number];

export const makeHelp = (
  topic: string,
  title: string,
  parts: readonly HelpPart[],
  ...further: readonly string[]
): HelpRecord => ({ kind: 'help', version: 1, topic, title, parts: [...parts], next: [...further] });

export const textPart = (words: string): HelpPart => ({ kind: 'text', text: words });
export const listPart = (...items: string[]): HelpPart => ({ kind: 'list', items });
export const tablePart = (title: string, columns: string[], body: HelpCell[][]): HelpPart => ({
  kind: 'table',
  title,
  columns,
  rows: body,
});

const layout = ({ title, parts, next: commands }: HelpRecord): Layout => ({
  title,
  blocks: [...parts.flatMap(partBlocks), next(...commands)],
});

function partBlocks(part: HelpPart): Block[] {
  switch (part.kind) {
    case 'text':
      return [paragraph(part.text)];
    case 'list':
      return [list(part.items)];
    case 'table':
      return [heading(1, part.title), helpTable(part)];
  }
}

function helpTable({ title, columns, rows: body }: Extract<HelpPart, { kind: 'table' }>): Block {
  const lengths = columns.map((_, index) => Math.max(...body.map((row) => cellLength(row[index]))));
  const longest = lengths.indexOf(Math.max(...lengths));
  return table(
    title,
    columns.map((label, index) => column(label, index === longest ? 'fill' : 'fit')),
    body.map((row) => row.map(cellWords)),
  );
}

const cellLength = (cell: HelpCell | undefined): number => (typeof cell === 'string' ? cell.length : 0);

const cellWords = (cell: HelpCell): Words =>
  typeof cell === 'string' ? cell : { kind: 'standing', standing: cell.use, tone: toneOf(cell.use) };

export const help: Answer<HelpRecord> = { kind: 'help', schema, layout };
