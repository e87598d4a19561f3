import Table from 'cli-table3';
import type { Column } from '../../document/document.js';
import { textWidth } from '../../text/width.js';

/** Cells that belong together, already wrapped: one entry per printed line. */
export type Strip = readonly (readonly string[])[];

/** The parts of a table frame. */
export interface Frame {
  /** The rule under the header. */
  readonly rule: string;
  /** The text before the first cell, between cells and after the last. */
  readonly between: readonly string[];
}

/** A placeholder for the words of a cell while cli-table3 draws; not used in rules. */
const PLACEHOLDER = '#';

const GUTTER = 2;

/** Whether a column numbers the rows, and has no name. */
export const isNumber = ({ label, align }: Column): boolean => label === '' && align === 'right';

/** Columns behind a cell: a number before its text needs less. */
const gutterAfter = (column: Column): number => (isNumber(column) ? 1 : GUTTER);

/** Columns between all cells of a row. */
export const guttersOf = (columns: readonly Column[]): number =>
  columns.slice(0, -1).reduce((sum, column) => sum + gutterAfter(column), 0);

/**
 * Draws a table without boxes: the header, a rule, and the rows. Without a header there is no rule.
 *
 * @param isApart whether rows of several lines are separated by a blank line
 * @returns the printed lines
 */
export function drawGrid(
  head: Strip,
  strips: readonly Strip[],
  isApart: boolean,
  columns: readonly Column[],
  widths: readonly number[],
  frame: Frame,
): string[] {
  const lineOf = (line: readonly string[]) => withWords(frame, line, columns, widths);
  const drawn = head.length > 0 ? [...head.map(lineOf), frame.rule] : [];
  for (const [index, strip] of strips.entries()) {
    const isTall = strip.length > 1 || (strips[index - 1]?.length ?? 0) > 1;
    if (isApart && isTall && index > 0) drawn.push('');
    for (const line of strip) drawn.push(lineOf(line));
  }
  return drawn;
}

/**
 * Lets cli-table3 draw only the frame of a table, with two lines of placeholders, since its own measuring
 * cuts off some characters and takes quadratic time in the number of rows.
 *
 * @param widths columns of each cell
 */
export function drawFrame(rule: string, widths: readonly number[], columns: readonly Column[]): Frame {
  const colWidths = widths.map((width) => width + GUTTER);
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': GUTTER };
  const table = new Table({ chars: { ...NO_BOX, mid: rule }, colWidths, style });
  const row = widths.map(() => PLACEHOLDER);
  table.push(row, row);
  const [, drawn = ''] = table.toString().split('\n');
  const gutters = columns.slice(0, -1).map((column) => ' '.repeat(gutterAfter(column)));
  const length = widths.reduce((sum, width) => sum + width, guttersOf(columns));
  return { rule: drawn.slice(0, length), between: ['', ...gutters, ''] };
}

/** Replaces the placeholder of each cell by its words and padding. */
function withWords(
  { between }: Frame,
  line: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  let drawn = between[0] ?? '';
  line.forEach((text, index) => {
    const room = spaces((widths[index] ?? 0) - textWidth(text));
    drawn += columns[index]?.align === 'right' ? room + text : text + room;
    drawn += between[index + 1] ?? '';
  });
  return drawn;
}

const SPACES = ' '.repeat(120);

/** Sliced rather than built, since a table has one for each cell of each line. */
const spaces = (count: number): string =>
  count <= SPACES.length ? SPACES.slice(0, Math.max(0, count)) : ' '.repeat(count);

const PARTS = ['top', 'bottom', 'left', 'right'];

/** Removes every character of the frame except the rule. */
const NO_BOX = Object.fromEntries(
  [
    ...PARTS.flatMap((part) => [part, `${part}-mid`, `${part}-left`, `${part}-right`]),
    'mid-mid',
    'middle',
  ].map((part) => [part, '']),
);
