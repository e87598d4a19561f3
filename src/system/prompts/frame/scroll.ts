import type { Drawn } from './draw-frame.js';

/** A line stays in sight when a window is turned over. */
const OVERLAP = 1;

/**
 * Where a key scrolls to.
 *
 * @returns the first line to be in sight; undefined for a key that does not scroll, or has nothing left to scroll
 */
export function scrolledTo(key: string, { first, room, hasMore }: Drawn): number | undefined {
  const window = Math.max(1, room - OVERLAP);
  const down = { down: 1, pagedown: window, space: window, end: Number.MAX_SAFE_INTEGER }[key];
  if (down !== undefined) return hasMore ? first + down : undefined;
  const up = { up: 1, pageup: window, home: first }[key];
  return up !== undefined && first > 0 ? Math.max(0, first - up) : undefined;
}
