import type { Block, Document, Sheet } from '../document/document.js';
import { entriesOfKind } from '../document/entries.js';
import { inlineWords } from './plain.js';
import { CLAIM_COLUMNS, claimCells, sheetOfKind } from './sheet-kinds.js';

/** Why nothing of it can be written, and whether the command never has a table or only has none of it this time. */
export interface Refusal {
  readonly words: string;
  readonly because: 'wrong command' | 'nothing there';
}

/**
 * The one table of an answer: its own where it has one, else its claims where it has any, else its things if they are of one kind, else what its
 * blocks hold. Standing and attribution have columns of their own.
 */
export function sheetOf(document: Document): Sheet | Refusal {
  if (document.sheet) return document.sheet;
  const things = (document.entries ?? []).filter((entry) => entry.kind !== 'source');
  const claims = entriesOfKind(things, 'claim');
  if (claims.length > 0) return sheetOfKind('claim', claims);
  const kinds = [...new Set(things.map((entry) => entry.kind))];
  const [kind] = kinds;
  if (kind !== undefined && kinds.length === 1) return sheetOfKind(kind, things);
  if (kinds.length > 1)
    return noTable(`it holds several tables (${kinds.map((one) => `${one}s`).join(', ')})`);
  return blockSheet(document);
}

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Tables of the same columns are one table, each row behind the label of its own; without a table, the claims. */
function blockSheet(document: Document): Sheet | Refusal {
  const tables = document.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const claims = document.blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const heads = tables.map(({ columns }) => columns.map(({ label }) => label));
  const [head] = heads;
  if (head === undefined) {
    if (claims.length > 0) return { columns: CLAIM_COLUMNS, rows: claims.map(claimCells) };
    return document.entries ? nothing() : noTable('it holds no table');
  }
  const differs = heads.some((other) => other.join('\n') !== head.join('\n'));
  if (differs || claims.length > 0) return noTable('it holds several tables');
  const [only] = tables;
  if (only && tables.length === 1) return { columns: head, rows: tableRows(only) };
  return {
    columns: ['Part', ...head],
    rows: tables.flatMap((table) => tableRows(table).map((row) => [table.label, ...row])),
  };
}

const tableRows = ({ columns, rows }: TableBlock): string[][] =>
  rows.map((row) => columns.map((_, index) => inlineWords(row[index] ?? [])));

const noTable = (reason: string): Refusal => ({
  words: `CSV is for one table, and this answer is none: ${reason} (use --format json or markdown, or ask for a list: agenda, people, places, timeline)`,
  because: 'wrong command',
});

const nothing = (): Refusal => ({
  words: 'there is nothing to put in a table (ask for more, or use --format json)',
  because: 'nothing there',
});
