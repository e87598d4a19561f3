import type { Block, Column } from '../../document/document.js';
import { wrapRuns } from '../../text/wrap.js';
import { columnWidths, LEAST_FILL, type Measure, measureCell } from './columns.js';
import { drawGrid, drawRule, guttersOf, isNumber } from './grid.js';
import { BREAK, indented, type Page, type PaintedRun, painted, run, runsOf } from './lines.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** On a page that is narrower than this, each row of a table is shown as a record. */
const NARROWEST_TABLE = 60;

/** The minimum width of a `fill` column in a narrow window, where records are easier to read than narrow columns. */
const LEAST_FILL_IN_CARDS = 20;

/** The measurements and widths that tables with the same columns share, so that the tables are aligned. */
interface Layout {
  readonly columns: readonly Column[];
  readonly measures: readonly Measure[];
  /** The widths of the columns; undefined if the columns do not fit at readable widths. */
  widths?: readonly number[] | undefined;
  rule?: string;
}

interface Prepared {
  readonly head: PaintedRun[][];
  readonly rows: readonly PaintedRun[][][];
  readonly layout: Layout;
}

export type Tables = ReadonlyMap<Block, Prepared>;

export function prepareTables(blocks: readonly Block[], page: Page): Tables {
  const layouts = new Map<string, Layout>();
  const tables = new Map<Block, Prepared>();
  for (const block of blocks) {
    if (block.kind !== 'table' || block.rows.length === 0) continue;
    const name = block.columns.map(({ label, size, align }) => `${size} ${align} ${label}`).join('\n');
    const layout = layouts.get(name) ?? { columns: block.columns, measures: block.columns.map(emptyMeasure) };
    layouts.set(name, layout);
    tables.set(block, prepare(block, layout, page));
  }
  for (const layout of layouts.values()) layout.widths = widthsOf(layout, page);
  return tables;
}

function prepare(block: TableBlock, layout: Layout, page: Page): Prepared {
  const head = block.columns.map(({ label }) => [run(label, 'heading')]);
  const rows = block.rows.map((row) => block.columns.map((_, index) => runsOf(row[index] ?? [], page)));
  measureRow(layout.measures, head);
  for (const row of rows) measureRow(layout.measures, row);
  return { head, rows, layout };
}

const measureRow = (measures: readonly Measure[], row: readonly PaintedRun[][]): void =>
  measures.forEach((measure, index) => {
    measureCell(measure, row[index] ?? []);
  });

const emptyMeasure = ({ size }: Column): Measure => ({ size, widest: 0, word: 0, total: 0 });

function widthsOf({ columns, measures }: Layout, page: Page): number[] | undefined {
  if (page.width < NARROWEST_TABLE || (page.hasCards && isHeadless({ columns }))) return undefined;
  const leastFill = page.hasCards ? LEAST_FILL_IN_CARDS : LEAST_FILL;
  return columnWidths(measures, page.width - guttersOf(columns), leastFill);
}

/** Returns the lines of each row of a table. If the columns do not fit at readable widths, rows are records. */
export function tableGroups(block: TableBlock, tables: Tables, page: Page): string[][] {
  const table = tables.get(block);
  if (!table) return [];
  const { widths } = table.layout;
  return widths ? gridLines(block.columns, table, widths, page) : records(block.columns, table.rows, page);
}

function gridLines(
  columns: readonly Column[],
  { head, rows, layout }: Prepared,
  widths: readonly number[],
  page: Page,
): string[][] {
  const body = rows.map((row) => rowLines(row, widths, page));
  if (isHeadless({ columns })) return drawGrid([], body, isUnclear(body), columns, widths, '');
  layout.rule ??= painted([run(drawRule(page.signs.rule, widths, columns), 'rule')], page);
  return drawGrid(rowLines(head, widths, page), body, isUnclear(body), columns, widths, layout.rule);
}

export const isHeadless = ({ columns }: Pick<TableBlock, 'columns'>): boolean =>
  columns.every(({ label }) => label === '');

/**
 * Returns true if blank lines must separate rows of several lines, since the first column does not show where
 * each row begins.
 */
function isUnclear(body: readonly (readonly string[][])[]): boolean {
  if (body.every((lines) => lines.length === 1)) return false;
  return body.some((lines) => lines.some(([first = ''], index) => (first === '') === (index === 0)));
}

function rowLines(row: readonly PaintedRun[][], widths: readonly number[], page: Page): string[][] {
  const cells = row.map((cell, index): PaintedRun[][] => wrapRuns(cell, widths[index] ?? 1));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) => cells.map((lines) => painted(lines[line] ?? [], page)));
}

/**
 * Writes rows as records. Blank lines separate the records unless they are numbered: the further lines of a
 * numbered record are indented.
 */
const records = (
  columns: readonly Column[],
  rows: readonly (readonly PaintedRun[][])[],
  page: Page,
): string[][] =>
  rows.map((row, index) => {
    const lines = recordLines(columns, row, page);
    return index === 0 || columns.some(isNumber) ? lines : ['', ...lines];
  });

/**
 * Writes a row as a record. A row number precedes the text of the next cell. Further cells without a label
 * are indented.
 */
function recordLines(columns: readonly Column[], row: readonly PaintedRun[][], page: Page): string[] {
  const lines: string[] = [];
  const number: PaintedRun[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = row[index] ?? [];
    if (isNumber(column)) number.push(...cell, run(' '));
    else if (column.label === '' && lines.length > 0) {
      if (cell.length > 0) lines.push(...indented(cell.map(withoutBreak), page.width, page));
    } else lines.push(...recordLine(column.label, [...number.splice(0), ...cell], page));
  }
  return lines;
}

const withoutBreak = (one: PaintedRun): PaintedRun => (one === BREAK ? run(' ') : one);

function recordLine(label: string, cell: readonly PaintedRun[], page: Page): string[] {
  const before = label === '' ? [] : [run(`${label}:`), run(' ')];
  return indented([...before, ...cell], page.width, page).map((line, index) =>
    index === 0 ? line.trimStart() : line,
  );
}
