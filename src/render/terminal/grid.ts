import Table from 'cli-table3';
import type { Column } from '../../document/document.js';
import { textWidth } from '../../text/width.js';
import type { Border } from './glyphs.js';

/** What is drawn above a strip of rows. */
export type Edge = 'top' | 'middle';

/** Lines of cells that belong together, already wrapped: one entry per printed line. */
export interface Strip {
  readonly edge: Edge;
  readonly lines: readonly (readonly string[])[];
}

/** The lines that a table is put together from. */
export interface Frame {
  readonly top: string;
  readonly middle: string;
  readonly bottom: string;
  /** What stands before the first cell, between cells and behind the last, padding included. */
  readonly between: readonly string[];
}

/** Stands for the words of a cell while cli-table3 draws; no border is made of it. */
const PLACEHOLDER = '#';

/**
 * Draws strips under each other as one table: each printed line is that of its frame with the words put in.
 *
 * @param widths columns of each cell without its padding of one at either side
 * @returns the printed lines
 */
export function drawGrid(
  strips: readonly Strip[],
  columns: readonly Column[],
  widths: readonly number[],
  frame: Frame,
): string[] {
  const drawn: string[] = [];
  for (const { edge, lines } of strips) {
    drawn.push(frame[edge]);
    for (const line of lines) drawn.push(withWords(frame, line, columns, widths));
  }
  drawn.push(frame.bottom);
  return drawn;
}

/**
 * Has cli-table3 draw the frame of a table, around two lines of placeholders: it measures words in its own way, which
 * cuts some characters off, and takes quadratic time in the rows of a table.
 *
 * @param widths as for `drawGrid`
 */
export function drawFrame(border: Border, widths: readonly number[]): Frame {
  const colWidths = widths.map((width) => width + 2);
  const table = new Table({ chars: characters(border), colWidths, style: { head: [], border: [] } });
  const row = widths.map(() => PLACEHOLDER);
  table.push(row, row);
  const [top = '', line = '', middle = '', , bottom = ''] = table.toString().split('\n');
  const between = line.split(PLACEHOLDER).map((part, index) => (index === 0 ? part : ` ${part.trimStart()}`));
  return { top, middle, bottom, between };
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

function characters({ horizontal, vertical, top, middle, bottom }: Border) {
  return {
    top: horizontal,
    'top-left': top[0],
    'top-mid': top[1],
    'top-right': top[2],
    mid: horizontal,
    'left-mid': middle[0],
    'mid-mid': middle[1],
    'right-mid': middle[2],
    bottom: horizontal,
    'bottom-left': bottom[0],
    'bottom-mid': bottom[1],
    'bottom-right': bottom[2],
    left: vertical,
    middle: vertical,
    right: vertical,
  };
}
