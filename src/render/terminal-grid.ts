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

/** cli-table3 takes quadratic time in the rows of one table; pieces of this many are linear. */
const PIECE = 100;

/**
 * Printed lines in each row of cli-table3: a cell costs it far more than a further line in one, yet for each line it
 * looks through the whole cell.
 */
const LINES_PER_ROW = 8;

/** Stands for the words of a cell while cli-table3 draws; no border is made of it. */
const PLACEHOLDER = '#';

/**
 * Draws strips under each other as one table. Each piece is a cli-table3 table of fixed column widths that is open
 * where the next one goes on, so that the seams do not show. The words come in when it is drawn: cli-table3 measures
 * them in its own way, which cuts some characters off, and for each line looks through all of a cell.
 *
 * @param widths columns of each cell without its padding of one at either side
 */
export function drawGrid(
  strips: readonly Strip[],
  columns: readonly Column[],
  widths: readonly number[],
  border: Border,
): string[] {
  const pieces = strips.flatMap(cutIntoPieces);
  const colWidths = widths.map((width) => width + 2);
  return pieces.map(({ edge, lines }, index) => {
    const chars = frame(border, edge, index === pieces.length - 1);
    const grid = new Table({ chars, colWidths, style: { head: [], border: [], compact: true } });
    for (let left = lines.length; left > 0; left -= LINES_PER_ROW) {
      const places = Array<string>(Math.min(left, LINES_PER_ROW)).fill(PLACEHOLDER).join('\n');
      grid.push(columns.map(() => places));
    }
    return withWords(grid.toString(), lines, columns, widths);
  });
}

/** Puts the words of each cell in its place: its placeholder, the room behind that, and the padding. */
function withWords(
  drawn: string,
  lines: Strip['lines'],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  let index = 0;
  return drawn.replace(/# +/g, () => {
    const column = index % columns.length;
    const text = lines[Math.floor(index++ / columns.length)]?.[column] ?? '';
    const room = ' '.repeat(Math.max(0, (widths[column] ?? 0) - textWidth(text)));
    return columns[column]?.align === 'right' ? `${room}${text} ` : `${text}${room} `;
  });
}

function cutIntoPieces({ edge, lines }: Strip): Strip[] {
  const pieces: Strip[] = [];
  for (let at = 0; at < lines.length; at += PIECE) {
    pieces.push({ edge: at === 0 ? edge : 'none', lines: lines.slice(at, at + PIECE) });
  }
  return pieces;
}

/** cli-table3 leaves out a horizontal line that is made of empty strings. */
function frame(border: Border, edge: Edge, isLast: boolean) {
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
