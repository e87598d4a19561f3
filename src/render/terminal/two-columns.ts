import { textWidth } from '../../text/width.js';

/** In a window that is narrower than this, there is only one column. */
export const NARROWEST_TWO = 140;
const GAP = 4;

/** The maximum width of a column, since longer lines are hard to read. */
const WIDEST = 88;

/** An answer with fewer lines than this does not need a second column. */
const FEWEST_LINES = 16;

/** For an answer with more lines than this, readers would have to scroll back to the top of the second column. */
const MOST_LINES = 120;

/** If one column would contain more than this share of the lines, two columns are not worthwhile. */
const MOST_IN_ONE = 0.75;

/** Lines that stay in one column. */
export interface Piece {
  readonly lines: readonly string[];
  /** True if a blank line precedes the lines. */
  readonly isApart: boolean;
}

export const columnWidth = (window: number): number => Math.min(WIDEST, Math.floor((window - GAP) / 2));

export const stacked = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ lines, isApart }, index) => (isApart && index > 0 ? ['', ...lines] : lines));

/**
 * Arranges the pieces in two columns of similar height. The left column comes first.
 *
 * @param width the width of each column, to which the pieces have been wrapped
 * @returns undefined if a single column is better
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
 * Returns the index of the piece that starts the right column. Minimizes the height of the taller column,
 * with a preference for a split between blocks.
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

/** A split within a block must save at least this many lines. */
const WITHIN_A_BLOCK = 8;
