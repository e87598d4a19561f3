import type { Drawn } from './draw-frame.js';

/** One line stays visible when a page is scrolled. */
const OVERLAP = 1;

/**
 * The scroll position after a key.
 *
 * @returns the first visible line; undefined if the key does not scroll or there is nothing more to scroll
 */
export function scrolledTo(key: string, { first, room, hasMore }: Drawn): number | undefined {
  const window = Math.max(1, room - OVERLAP);
  const down = { down: 1, pagedown: window, space: window, end: Number.MAX_SAFE_INTEGER }[key];
  if (down !== undefined) return hasMore ? first + down : undefined;
  const up = { up: 1, pageup: window, home: first }[key];
  return up !== undefined && first > 0 ? Math.max(0, first - up) : undefined;
}
