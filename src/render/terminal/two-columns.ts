import { textWidth } from '../../text/width.js';

/** Two columns of text in a wide window, like those of a newspaper: down the left one, then down the right one. */

/** From this width on the room of a window is used so. */
export const NARROWEST_TWO = 140;
const GAP = 4;

/** A column is no wider: longer lines are hard to read. */
const WIDEST = 88;

/** Shorter answers need no second column; longer ones would have to be scrolled through twice. */
const FEWEST_LINES = 16;
const MOST_LINES = 120;

/** The higher column has at most this share of all lines, or the other one is hardly worth having. */
const MOST_IN_ONE = 0.75;

/** Lines that stay together; a blank line stands before them where they are apart from those before. */
export interface Piece {
  readonly lines: readonly string[];
  readonly isApart: boolean;
}

export const columnWidth = (window: number): number => Math.min(WIDEST, Math.floor((window - GAP) / 2));

/** The pieces under each other. */
export const stacked = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ lines, isApart }, index) => (isApart && index > 0 ? ['', ...lines] : lines));

/**
 * The pieces in two columns that are as even as may be.
 *
 * @param width of each, to which they have been wrapped
 * @returns undefined where they are better read under each other
 */
export function inTwoColumns(pieces: readonly Piece[], width: number): string[] | undefined {
  const all = heightOf(pieces);
  if (all < FEWEST_LINES || all > MOST_LINES) return undefined;
  const at = evenSplit(pieces);
  const left = stacked(pieces.slice(0, at));
  const right = stacked(pieces.slice(at));
  if (Math.max(left.length, right.length) > all * MOST_IN_ONE) return undefined;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const line = left[index] ?? '';
    return `${line}${' '.repeat(Math.max(0, width + GAP - textWidth(line)))}${right[index] ?? ''}`;
  });
}

const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { lines, isApart }, index) => sum + lines.length + (isApart && index > 0 ? 1 : 0), 0);

/**
 * Before which piece the right column begins, so that the higher one is as low as may be: at a gap where that costs
 * little.
 */
function evenSplit(pieces: readonly Piece[]): number {
  let found = pieces.length;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < pieces.length; at += 1) {
    const higher = Math.max(heightOf(pieces.slice(0, at)), heightOf(pieces.slice(at)));
    const cost = higher + (pieces[at]?.isApart ? 0 : WITHIN_A_BLOCK);
    if (cost < least) {
      least = cost;
      found = at;
    }
  }
  return found;
}

/** Lines that a split within a block has to save. */
const WITHIN_A_BLOCK = 8;
