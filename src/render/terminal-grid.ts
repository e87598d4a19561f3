import Table from 'cli-table3';
import type { Column } from '../document/document.js';
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
 * Draws strips under each other as one table. Each piece is a cli-table3 table of fixed column widths that is open
 * where the next one goes on, so that the seams do not show; each cell is a single line, since it would look through
 * the whole cell for every line of it.
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
  const colAligns = columns.map(({ align }) => align ?? 'left');
  const drawn: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const chars = frame(border, piece.edge, index === pieces.length - 1);
    const grid = new Table({ chars, colWidths, colAligns, style: { head: [], border: [], compact: true } });
    for (const line of piece.lines) grid.push([...line]);
    drawn.push(grid.toString());
  }
  return drawn;
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
