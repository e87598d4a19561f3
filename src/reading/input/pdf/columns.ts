import { aroundBoxes, isLevel } from './boxes.js';
import type { Segment } from './segments.js';

export interface PdfLine extends Segment {
  readonly page: number;
  /** The left and the right edge of the column, between which all of its lines lie. */
  readonly left: number;
  readonly edge: number;
  /** The number of the column, counted across all pages. */
  readonly column: number;
}

/** The minimum number of lines in a column of prose. */
const LEAST_LINES = 4;
/** The maximum share of lines that may cross a gutter. Headlines, captions and tables cross gutters. */
const CROSSING = 0.2;
/** How many times a column can be divided into further columns. */
const MAX_DEPTH = 6;

/** Returns the segments of a page in reading order: column by column, interrupted by lines that span the columns. */
export function inReadingOrder(segments: readonly Segment[], depth = 0): Segment[][] {
  const gutter = depth < MAX_DEPTH ? gutterOf(segments) : undefined;
  if (gutter === undefined) return aroundBoxes(byHeight(segments));
  const ordered: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = () => {
    for (const side of [left, right]) if (side.length > 0) ordered.push(...inReadingOrder(side, depth + 1));
    left = [];
    right = [];
  };
  const sorted = byHeight(segments);
  let across: Segment | undefined;
  for (const [index, segment] of sorted.entries()) {
    const isAcross = segment.right > gutter && segment.x < gutter;
    if (isAcross || (across && endsHeadline(across, segment, sorted[index + 1]))) {
      flush();
      ordered.push([segment]);
      across = segment;
      continue;
    }
    across = undefined;
    (segment.x >= gutter ? right : left).push(segment);
  }
  flush();
  return mergeSingles(ordered);
}

/** Whether a segment is the short last line of a headline that spans the columns. */
const endsHeadline = (above: Segment, segment: Segment, next: Segment | undefined): boolean =>
  Math.abs(above.size - segment.size) < 0.06 * above.size &&
  above.y - segment.y < 1.7 * above.size &&
  Math.abs(above.x - segment.x) < above.size &&
  !(next && isLevel(segment, next));

/** Merges consecutive lines that span the columns into a separate column. */
function mergeSingles(columns: readonly Segment[][]): Segment[][] {
  const merged: Segment[][] = [];
  let isOpen = false;
  for (const column of columns) {
    const isSingle = column.length === 1;
    if (isSingle && isOpen) merged.at(-1)?.push(...column);
    else merged.push([...column]);
    isOpen = isSingle;
  }
  return merged;
}

const byHeight = (segments: readonly Segment[]): Segment[] =>
  [...segments].sort((a, b) => (isLevel(a, b) ? a.x - b.x : b.y - a.y));

/** Finds the x coordinate of the widest gutter: a gap that few lines cross, with columns of prose on both sides. */
function gutterOf(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * LEAST_LINES) return undefined;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  const crossings = crossingsOf(segments, left, right);
  const runs = emptyRuns(crossings, segments.length * CROSSING);
  return runs
    .sort((a, b) => b.width - a.width)
    .map(({ middle }) => left + middle)
    .find((x) => hasProseOnBothSides(segments, x, left, right));
}

/** Counts the segments that cover each point of the page's width. */
function crossingsOf(segments: readonly Segment[], left: number, right: number): Int32Array {
  const changes = new Int32Array(Math.min(Math.ceil(right - left), 10_000) + 2);
  for (const { x, right: end } of segments) {
    const from = Math.min(Math.floor(x - left), changes.length - 1);
    const to = Math.min(Math.ceil(end - left), changes.length - 1);
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  for (let at = 1; at < changes.length; at++) changes[at] = (changes[at] ?? 0) + (changes[at - 1] ?? 0);
  return changes;
}

/** Returns the ranges that are at least 5 points wide, away from the edges, and crossed by few segments. */
function emptyRuns(crossings: Int32Array, most: number): { middle: number; width: number }[] {
  const runs: { middle: number; width: number }[] = [];
  let start = -1;
  crossings.forEach((count, at) => {
    if (count <= most && start < 0) start = at;
    if (count > most && start >= 0) {
      const width = at - start;
      if (width >= 5 && start > crossings.length * 0.12 && at < crossings.length * 0.88)
        runs.push({ middle: start + width / 2, width });
      start = -1;
    }
  });
  return runs;
}

/** Whether both sides have mostly full lines, as columns of prose do. Table cells do not fill their columns. */
const hasProseOnBothSides = (segments: readonly Segment[], x: number, left: number, right: number): boolean =>
  [
    { lines: segments.filter((segment) => segment.right <= x), width: x - left },
    { lines: segments.filter((segment) => segment.x >= x), width: right - x },
  ].every(
    ({ lines, width }) => lines.length >= LEAST_LINES && medianWidth(lines) > Math.max(width * 0.55, 60),
  );

function medianWidth(lines: readonly Segment[]): number {
  const widths = lines.map(({ x, right }) => right - x).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** Joins the segments on each baseline of a column into a line, and records the edges of the column in each line. */
export function linesOf(columns: readonly Segment[][], page: number, firstColumn: number): PdfLine[] {
  return columns.flatMap((column, index) => {
    const left = Math.min(...column.map(({ x }) => x));
    const edge = Math.max(...column.map(({ right }) => right));
    return joinBaselines(column).map((line) => ({ ...line, page, left, edge, column: firstColumn + index }));
  });
}

function joinBaselines(column: readonly Segment[]): Segment[] {
  const levels: Segment[][] = [];
  for (const segment of column) {
    const level = levels.at(-1);
    const last = level?.at(-1);
    if (last && isLevel(last, segment)) level?.push(segment);
    else levels.push([segment]);
  }
  return levels.map((level, index) => {
    const isRow = [levels[index - 1], levels[index + 1]].some(
      (other) => other !== undefined && sharesCells(level, other),
    );
    return joinLevel(level, isRow ? ' | ' : ' ');
  });
}

/**
 * Whether the segments on two baselines are rows of a table. Cells are aligned with each other, but words after wide
 * spaces in justified lines are not.
 */
const sharesCells = ([first, ...cells]: readonly Segment[], [, ...others]: readonly Segment[]): boolean =>
  !isMark(first) &&
  cells.some(({ x, text }) => /\p{L}|\d/u.test(text) && others.some((other) => Math.abs(other.x - x) < 2));

/** Whether a segment is a bullet or the number of a list item. */
const isMark = (segment: Segment | undefined): boolean =>
  /^(?:\P{L}{1,3}|[a-z][.)])$/u.test(segment?.text ?? '');

function joinLevel(level: readonly Segment[], between: string): Segment {
  const longest = level.reduce((best, segment) => (segment.text.length > best.text.length ? segment : best));
  return {
    ...longest,
    x: Math.min(...level.map(({ x }) => x)),
    right: Math.max(...level.map(({ right }) => right)),
    text: level.map(({ text }) => text).join(between),
  };
}
