import Table from 'cli-table3';
import type { Column } from '../document/document.js';
import { textWidth } from '../text/width.js';
import type { Border, Corners } from './signs.js';

/** What is drawn above a strip of rows. */
export type Edge = 'top' | 'middle' | 'none';

/** Lines of cells that belong together, already wrapped: one entry per printed line. */
export interface Strip {
  readonly edge: Edge;
  readonly lines: readonly (readonly string[])[];
}

/** Stands for the words of a cell while cli-table3 draws; no border is made of it. */
const PLACEHOLDER = '#';

/** A line as cli-table3 draws it, cut where the words of its cells go: one piece more than it has cells. */
type Frame = readonly string[];

/**
 * Draws strips under each other as one table. cli-table3 takes quadratic time in the rows of a table and measures words
 * in its own way, which cuts some characters off. So it draws one line of each kind at fixed widths, with the edge that
 * is above or below it and open where the next one goes on, and the words come in when it is drawn: a table of any
 * length costs it a few lines, and the seams do not show.
 *
 * @param widths columns of each cell without its padding of one at either side
 */
export function drawGrid(
  strips: readonly Strip[],
  columns: readonly Column[],
  widths: readonly number[],
  border: Border,
): string[] {
  const frames = new Map<string, Frame>();
  const frameOf = (edge: Edge, isLast: boolean): Frame => {
    const name = `${edge} ${isLast}`;
    const frame = frames.get(name) ?? drawFrame(chars(border, edge, isLast), widths);
    frames.set(name, frame);
    return frame;
  };
  const drawn: string[] = [];
  for (const [index, { edge, lines }] of strips.entries()) {
    const end = index === strips.length - 1 ? lines.length - 1 : -1;
    for (const [line, cells] of lines.entries())
      drawn.push(withWords(frameOf(line === 0 ? edge : 'none', line === end), cells, columns, widths));
  }
  return drawn;
}

/** The placeholder, the room behind it and the padding are what the words of a cell take the place of. */
function drawFrame(characters: Record<string, string>, widths: readonly number[]): Frame {
  const colWidths = widths.map((width) => width + 2);
  const grid = new Table({ chars: characters, colWidths, style: { head: [], border: [], compact: true } });
  grid.push(widths.map(() => PLACEHOLDER));
  return grid.toString().split(/# +/);
}

function withWords(
  frame: Frame,
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  let line = frame[0] ?? '';
  for (let column = 0; column < columns.length; column++) {
    const text = cells[column] ?? '';
    const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - textWidth(text)));
    line += columns[column]?.align === 'right' ? `${room}${text} ` : `${text}${room} `;
    line += frame[column + 1] ?? '';
  }
  return line;
}

/** cli-table3 leaves out a horizontal line that is made of empty strings. */
function chars(border: Border, edge: Edge, isLast: boolean): Record<string, string> {
  const [topLeft, topMid, topRight] = edge === 'none' ? NO_CORNERS : border[edge];
  const [bottomLeft, bottomMid, bottomRight] = isLast ? border.bottom : NO_CORNERS;
  return {
    top: edge === 'none' ? '' : border.horizontal,
    'top-left': topLeft,
    'top-mid': topMid,
    'top-right': topRight,
    bottom: isLast ? border.horizontal : '',
    'bottom-left': bottomLeft,
    'bottom-mid': bottomMid,
    'bottom-right': bottomRight,
    left: border.vertical,
    middle: border.vertical,
    right: border.vertical,
  };
}

const NO_CORNERS: Corners = ['', '', ''];
