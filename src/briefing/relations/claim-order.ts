import type { Claim } from '../file/schema.js';
import { readingOrder } from '../locator.js';
import { softness } from '../standing.js';

/** Sorts claims by standing, firmest first, then in reading order. */
export function byStanding(a: Claim, b: Claim): number {
  return softness(a.standing) - softness(b.standing) || byPlace(a, b);
}

/** Sorts claims in the order of the source. */
export function byPlace(a: Claim, b: Claim): number {
  return readingOrder(a.at) - readingOrder(b.at);
}
