import type { Block, Column } from '../document/document.js';
import { type Run, wrapRuns } from '../text/wrap.js';
import type { Paint } from './palette.js';
import { columnWidths, type Measure, measureCell } from './terminal-columns.js';
import { drawGrid, type Strip } from './terminal-grid.js';
import { indented, type Page, type PaintedRun, painted, run, runsOf } from './terminal-lines.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Below this a table's rows become records. */
const NARROWEST_TABLE = 60;

/** A table, or its rows as records under each other where it would not fit at readable widths. */
export function tableLines(block: TableBlock, page: Page): string[] {
  const head = block.columns.map(({ label }) => [run(label, 'heading')]);
  const rows = block.rows.map((row) => block.columns.map((_, index) => runsOf(row[index] ?? [], page)));
  const room = page.width - 3 * block.columns.length - 1;
  const widths =
    page.width < NARROWEST_TABLE ? undefined : columnWidths(measure(block.columns, [head, ...rows]), room);
  if (!widths) return recordLines(block.columns, rows, page);
  return gridLines(block.columns, head, rows, widths, page);
}

function measure(columns: readonly Column[], rows: readonly (readonly PaintedRun[][])[]): Measure[] {
  const measures = columns.map(({ size }): Measure => ({ size, widest: 0, word: 0, total: 0 }));
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const column = measures[index];
      if (column) measureCell(column, cell);
    }
  }
  return measures;
}

function gridLines(
  columns: readonly Column[],
  head: readonly PaintedRun[][],
  rows: readonly (readonly PaintedRun[][])[],
  widths: readonly number[],
  page: Page,
): string[] {
  const body = rows.map((row) => rowLines(row, widths, page));
  const strips: Strip[] = needsRules(body)
    ? body.map((lines) => ({ edge: 'middle', lines }))
    : [{ edge: 'middle', lines: body.flat() }];
  return drawGrid(
    [{ edge: 'top', lines: rowLines(head, widths, page) }, ...strips],
    columns,
    widths,
    page.signs.border,
  );
}

/** Rows of several lines need rules between them, unless the first column shows where each row begins. */
function needsRules(body: readonly (readonly string[][])[]): boolean {
  if (body.every((lines) => lines.length === 1)) return false;
  return body.some((lines) => lines.some(([first = ''], index) => (first === '') === (index === 0)));
}

/** The printed lines of one row, each with a text for every column. */
function rowLines(row: readonly PaintedRun[][], widths: readonly number[], page: Page): string[][] {
  const cells = row.map((cell, index): Run<Paint>[][] => wrapRuns(cell, widths[index] ?? 1));
  let height = 1;
  for (const lines of cells) height = Math.max(height, lines.length);
  return Array.from({ length: height }, (_, line) => cells.map((lines) => painted(lines[line] ?? [], page)));
}

function recordLines(
  columns: readonly Column[],
  rows: readonly (readonly PaintedRun[][])[],
  page: Page,
): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    if (lines.length > 0) lines.push('');
    for (const [index, { label }] of columns.entries()) {
      for (const line of recordLine(label, row[index] ?? [], page)) lines.push(line);
    }
  }
  return lines;
}

/** `Label: value`, its further lines a little to the right. */
function recordLine(label: string, cell: readonly PaintedRun[], page: Page): string[] {
  const before = label === '' ? [] : [run(`${label}:`), run(' ')];
  return indented([...before, ...cell], page.width, page).map((line, index) =>
    index === 0 ? line.trimStart() : line,
  );
}
