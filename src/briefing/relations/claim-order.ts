import type { Claim } from '../file/schema.js';
import { readingOrder } from '../locator.js';
import { softness } from '../standing.js';

/** Firmest first, then in reading order. Used for claims everywhere. */
export function byStanding(a: Claim, b: Claim): number {
  return softness(a.standing) - softness(b.standing) || byPlace(a, b);
}

/** In the order of the source. */
export function byPlace(a: Claim, b: Claim): number {
  return readingOrder(a.at) - readingOrder(b.at);
}
