import Table from 'cli-table3';
import type { Column } from '../../document/document.js';
import { textWidth } from '../../text/width.js';

/** Cells that belong together, already wrapped: one entry per printed line. */
export type Strip = readonly (readonly string[])[];

const GUTTER = 2;

/** Returns whether a column contains row numbers and has no label. */
export const isNumber = ({ label, align }: Column): boolean => label === '' && align === 'right';

/** The gap after a cell; a row number needs less. */
const gutterAfter = (column: Column): number => (isNumber(column) ? 1 : GUTTER);

/** The total width of the gaps in a row. */
export const guttersOf = (columns: readonly Column[]): number =>
  columns.slice(0, -1).reduce((sum, column) => sum + gutterAfter(column), 0);

/**
 * Lays out a table without boxes: the header, a rule, and the rows. Without a header there is no rule.
 *
 * @param isApart whether to separate rows of several lines with a blank line
 * @returns the printed lines of each row; the header belongs to the first
 */
export function drawGrid(
  head: Strip,
  strips: readonly Strip[],
  isApart: boolean,
  columns: readonly Column[],
  widths: readonly number[],
  rule: string,
): string[][] {
  const lineOf = (line: readonly string[]) => withPadding(line, columns, widths);
  const top = head.length > 0 ? [...head.map(lineOf), rule] : [];
  return strips.map((strip, index) => {
    const isTall = strip.length > 1 || (strips[index - 1]?.length ?? 0) > 1;
    const above = index === 0 ? top : isApart && isTall ? [''] : [];
    return [...above, ...strip.map(lineOf)];
  });
}

/**
 * Lets cli-table3 draw only the rule, since its own measuring cuts off some characters and takes quadratic time in the
 * number of rows.
 *
 * @param widths the width of each cell
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

/** Joins the cells of a line with their padding and gaps. */
const withPadding = (
  line: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string =>
  columns
    .map((column, index) => {
      const text = line[index] ?? '';
      const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - textWidth(text)));
      const gutter = index < columns.length - 1 ? ' '.repeat(gutterAfter(column)) : '';
      return (column.align === 'right' ? room + text : text + room) + gutter;
    })
    .join('');

const PARTS = ['top', 'bottom', 'left', 'right'];

/** Removes every character of the frame except the rule. */
const NO_BOX = Object.fromEntries(
  [
    ...PARTS.flatMap((part) => [part, `${part}-mid`, `${part}-left`, `${part}-right`]),
    'mid-mid',
    'middle',
  ].map((part) => [part, '']),
);
