import Table from 'cli-table3';
import type { Column } from '../../document/document.js';
import { textWidth } from '../../text/width.js';

/** Lines of cells that belong together, already wrapped: one entry per printed line. */
export type Strip = readonly (readonly string[])[];

/** What a table is put together from. */
export interface Frame {
  /** The rule under the head. */
  readonly rule: string;
  /** What stands before the first cell, between cells and behind the last. */
  readonly between: readonly string[];
}

/** Stands for the words of a cell while cli-table3 draws; no rule is made of it. */
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
 * Draws a table without boxes: the head, a rule, and the strips of its rows. Without a head there is no rule.
 *
 * @param isApart whether a blank line stands beside strips of several lines
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
 * Has cli-table3 draw the frame of a table, around two lines of placeholders: it measures words in its own way, which
 * cuts some characters off, and takes quadratic time in the rows of a table.
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

/** Puts the words of each cell in its place: its placeholder, the room behind that, and the padding. */
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

/** Cut off rather than put together: a table has one for each cell of each line. */
const spaces = (count: number): string =>
  count <= SPACES.length ? SPACES.slice(0, Math.max(0, count)) : ' '.repeat(count);

const PARTS = ['top', 'bottom', 'left', 'right'];

/** Every character of a frame that is not its one rule is left out. */
const NO_BOX = Object.fromEntries(
  [
    ...PARTS.flatMap((part) => [part, `${part}-mid`, `${part}-left`, `${part}-right`]),
    'mid-mid',
    'middle',
  ].map((part) => [part, '']),
);
