import { headsElsewhere } from '../trim.js';
import type { Segment } from './segments.js';

/** This file handles boxes that text flows around, such as 'Most read' next to an article printed from a browser. */

/** The minimum number of lines of a box, and of lines beside it. */
const LEAST_LINES = 4;
/** The minimum distance of a box from the left edge, as a share of the width. */
const INDENT = 0.35;
/** The white space that separates a box from the text around it, in font sizes. */
const PADDING = 3;

export const isLevel = (a: Segment, b: Segment): boolean =>
  Math.abs(a.y - b.y) < 0.3 * Math.min(a.size, b.size);

/**
 * Moves a box after the lines that flow around it, as a column of its own. A box of links is removed.
 *
 * @param segments the segments of a column, from top to bottom
 */
export function aroundBoxes(segments: readonly Segment[]): Segment[][] {
  const box = boxIn(segments);
  if (box === undefined) return [[...segments]];
  const inBox = new Set(box);
  const padding = PADDING * (box[0]?.size ?? 0);
  const [top, bottom] = [(box[0]?.y ?? 0) + padding, (box.at(-1)?.y ?? 0) - padding];
  const edge = Math.min(...box.map(({ x }) => x));
  const others = segments.filter((segment) => !inBox.has(segment));
  const above = others.filter(({ y }) => y > top);
  const beside = others.filter(({ y, right }) => y <= top && y >= bottom && right <= edge);
  const known = new Set([...above, ...beside]);
  const below = others.filter((segment) => !known.has(segment));
  const kept = headsElsewhere(box[0]?.text ?? '') ? [] : box;
  return [above, beside, kept, ...aroundBoxes(below)].filter((column) => column.length > 0);
}

/**
 * Returns the lines of the first box. They are to the right of other lines, which end before them, and at different
 * heights.
 */
function boxIn(segments: readonly Segment[]): Segment[] | undefined {
  const left = Math.min(...segments.map(({ x }) => x));
  const width = Math.max(...segments.map(({ right }) => right)) - left;
  const start = left + width * INDENT;
  let box: Segment[] = [];
  let beside: Segment[] = [];
  for (const segment of segments) {
    if (segment.x >= start) box.push(segment);
    else if (box.length === 0 || segment.right <= Math.min(...box.slice(0, 40).map(({ x }) => x))) {
      if (box.length > 0) beside.push(segment);
    } else {
      if (isBox(box, beside)) return box;
      box = [];
      beside = [];
    }
  }
  return isBox(box, beside) ? box : undefined;
}

/**
 * Whether lines form a box and not the cells of a table: cells are level with other cells, lines of a box only by
 * chance.
 */
function isBox(box: readonly Segment[], beside: readonly Segment[]): boolean {
  const bottom = box.at(-1)?.y ?? 0;
  const along = beside.filter(({ y }) => y >= bottom);
  const level = box.filter((segment) => along.some((other) => isLevel(segment, other))).length;
  return box.length >= LEAST_LINES && along.length >= LEAST_LINES && level * 2 < box.length;
}
