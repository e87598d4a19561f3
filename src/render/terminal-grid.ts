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
  const colAligns = columns.map(({ align }) => align ?? 'left');
  return pieces.map(({ edge, lines }, index) => {
    const chars = frame(border, edge, index === pieces.length - 1);
    const grid = new Table({ chars, colWidths, colAligns, style: { head: [], border: [], compact: true } });
    for (const line of lines) grid.push(line.map((text) => PLACEHOLDER.repeat(placeWidth(text))));
    return withWords(grid.toString(), lines);
  });
}

/** Words that take no column, such as a lone joiner, get one all the same, so that they have a place. */
const placeWidth = (text: string): number => (text === '' ? 0 : Math.max(1, textWidth(text)));

/** Puts the words of each cell in the place of its placeholders; an empty cell has none. */
function withWords(drawn: string, lines: Strip['lines']): string {
  const words = lines.flat().filter((text) => text !== '');
  let index = 0;
  return drawn.replace(/#+/g, (place) => {
    const text = words[index++] ?? '';
    return text + ' '.repeat(place.length - textWidth(text));
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
