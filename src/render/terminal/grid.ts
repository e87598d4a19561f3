import Table from 'cli-table3';
import type { Column } from '../../document/document.js';
import { textWidth } from '../../text/width.js';

/** The printed lines of a row. Each line has a text for every column. */
type RowLines = readonly (readonly string[])[];

const GUTTER = 2;

/** Returns true for a column of row numbers, which has no label. */
export const isNumber = ({ label, align }: Column): boolean => label === '' && align === 'right';

const gutterAfter = (column: Column): number => (isNumber(column) ? 1 : GUTTER);

export const guttersOf = (columns: readonly Column[]): number =>
  columns.slice(0, -1).reduce((sum, column) => sum + gutterAfter(column), 0);

/**
 * Lays out a table without boxes: the header, a rule, and the rows. A table without a header has no rule.
 *
 * @param isApart true if blank lines separate rows of several lines
 * @returns the printed lines of each row; the lines of the header are part of the first row
 */
export function drawGrid(
  head: RowLines,
  rows: readonly RowLines[],
  isApart: boolean,
  columns: readonly Column[],
  widths: readonly number[],
  rule: string,
): string[][] {
  const lineOf = (line: readonly string[]) => withPadding(line, columns, widths);
  const top = head.length > 0 ? [...head.map(lineOf), rule] : [];
  return rows.map((row, index) => {
    const isTall = row.length > 1 || (rows[index - 1]?.length ?? 0) > 1;
    const above = index === 0 ? top : isApart && isTall ? [''] : [];
    return [...above, ...row.map(lineOf)];
  });
}

/**
 * Draws the rule under a header with cli-table3. The rows are not drawn with cli-table3, since it cuts off
 * some characters and takes quadratic time.
 */
export function drawRule(rule: string, widths: readonly number[], columns: readonly Column[]): string {
  const colWidths = widths.map((width) => width + GUTTER);
  const table = new Table({ chars: { ...NO_BOX, mid: rule }, colWidths, style: { head: [], border: [] } });
  const row = widths.map(() => '');
  table.push(row, row);
  const [, drawn = ''] = table.toString().split('\n');
  return drawn.slice(
    0,
    widths.reduce((sum, width) => sum + width, guttersOf(columns)),
  );
}

const withPadding = (
  line: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string =>
  columns
    .map((column, index) => {
      const text = line[index] ?? '';
      const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - textWidth(text)));
      const gutter = index < columns.length - 1 ? ' '.repeat(gutterAfter(column)) : '';
      return (column.align === 'right' ? padding + text : text + padding) + gutter;
    })
    .join('');

const PARTS = ['top', 'bottom', 'left', 'right'];

/** Settings for cli-table3 that remove every character of a frame except the rule. */
const NO_BOX = Object.fromEntries(
  [
    ...PARTS.flatMap((part) => [part, `${part}-mid`, `${part}-left`, `${part}-right`]),
    'mid-mid',
    'middle',
  ].map((part) => [part, '']),
);
