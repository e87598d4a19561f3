import { groupedBy } from '../../../text/grouped-by.js';
import { headsElsewhere } from '../trim.js';
import type { Segment } from './segments.js';

/** The minimum number of lines in a box, and of lines beside it. */
const LEAST_LINES = 4;
/** The minimum distance of a box from the left edge, as a share of the width. */
const INDENT = 0.35;
/** The distance between a box and the text above and below it, in font sizes. */
const PADDING = 3;

export const isLevel = (a: Segment, b: Segment): boolean =>
  Math.abs(a.y - b.y) < 0.3 * Math.min(a.size, b.size);

/**
 * Moves a box that text flows around (such as 'Most read' in an article printed from a browser) after the lines beside
 * it, so that the box is a separate column. A box of links is removed.
 *
 * @param segments the segments of a column, from top to bottom
 */
export function aroundBoxes(segments: readonly Segment[]): Segment[][] {
  const box = boxIn(segments);
  const [first] = box ?? [];
  if (box === undefined || first === undefined) return [[...segments]];
  const padding = PADDING * first.size;
  const [top, bottom] = [first.y + padding, (box.at(-1) ?? first).y - padding];
  const edge = Math.min(...box.map(({ x }) => x));
  const inBox = new Set(box);
  const others = groupedBy(
    segments.filter((segment) => !inBox.has(segment)),
    ({ y, right }) => (y > top ? 'above' : y >= bottom && right <= edge ? 'beside' : 'below'),
  );
  const kept = headsElsewhere(first.text) ? [] : box;
  const below = aroundBoxes(others.get('below') ?? []);
  return [others.get('above') ?? [], others.get('beside') ?? [], kept, ...below].filter(
    ({ length }) => length > 0,
  );
}

/**
 * Returns the lines of the first box. They begin to the right of the point where the lines beside them end, and most of
 * them are not level with those lines.
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
 * Whether lines form a box. The cells of a table are level with other cells, but the lines of a box are level with
 * those beside it only by chance.
 */
function isBox(box: readonly Segment[], beside: readonly Segment[]): boolean {
  const bottom = box.at(-1)?.y ?? 0;
  const along = beside.filter(({ y }) => y >= bottom);
  const level = box.filter((segment) => along.some((other) => isLevel(segment, other))).length;
  return box.length >= LEAST_LINES && along.length >= LEAST_LINES && level * 2 < box.length;
}
