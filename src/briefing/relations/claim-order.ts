import type { Claim } from '../file/schema.js';
import { readingOrder } from '../locator.js';
import { softness } from '../standing.js';

/** Compares claims by standing, firmest first, then by reading order. */
export function byStanding(a: Claim, b: Claim): number {
  return softness(a.standing) - softness(b.standing) || byPlace(a, b);
}

/** Compares claims by their order in the source. */
export function byPlace(a: Claim, b: Claim): number {
  return readingOrder(a.at) - readingOrder(b.at);
}
