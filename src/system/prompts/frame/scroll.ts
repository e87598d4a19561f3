import type { Drawn } from './draw-frame.js';
import type { Frame } from './frame.js';

/** One line stays visible when a page is scrolled. */
const OVERLAP = 1;

/**
 * The scroll position after a key.
 *
 * @returns the first visible line; undefined if the key does not scroll or there is nothing more to scroll
 */
export function scrolledTo(
  pressed: string,
  { first, height, hasMore, isSeen }: Drawn,
  frame: Frame,
): number | undefined {
  if (frame.current && (pressed === 'up' || pressed === 'down')) return undefined;
  const key = !isSeen && frame.afterAll?.keys.includes(pressed) ? 'space' : pressed;
  const window = Math.max(1, height - OVERLAP);
  const down = { down: 1, pagedown: window, space: window, end: Number.MAX_SAFE_INTEGER }[key];
  if (down !== undefined) return hasMore ? first + down : undefined;
  const up = { up: 1, pageup: window, home: first }[key];
  return up !== undefined && first > 0 ? Math.max(0, first - up) : undefined;
}

/** The scroll position that keeps the line of the cursor visible, and one line on either side. */
export function scrolledToCurrent(frame: Frame, width: number, first: number, height: number): number {
  const line = frame.current?.(width);
  if (line === undefined) return first;
  return Math.max(Math.min(first, line - 1), Math.min(line + 2 - height, line), 0);
}
