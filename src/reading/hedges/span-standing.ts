import type { Span } from '../reading.js';
import type { ReadHedge } from './read-hedges.js';
import type { ReadStanding } from './read-standing.js';
import { softer } from './read-standing.js';

/** A hedge in a clause that is a smaller share of a span than this does not speak for the whole. */
const SHARE = 0.4;

/**
 * How sure a stretch of text is: the standing of the softest hedge that applies to it, 'stated' where none does. A hedge
 * applies where its scope covers the stretch, or where it stands in the stretch itself and not in a minor clause of it.
 *
 * @param hedges of the text, in their order
 */
export function standingOf(span: Span, hedges: readonly ReadHedge[]): ReadStanding {
  let standing: ReadStanding = 'stated';
  const behind = Math.min(hedges.length, firstFrom(hedges, span.end) + MOST_BESIDE);
  for (let index = Math.max(0, firstFrom(hedges, span.start) - MOST_BESIDE); index < behind; index += 1) {
    const hedge = hedges[index] as ReadHedge;
    if (applies(hedge, span)) standing = softer(standing, hedge.standing);
  }
  return standing;
}

/** So many hedges on either side of a stretch may have a scope that reaches over it. */
const MOST_BESIDE = 20;

/** The index of the first hedge that starts at or behind an offset. */
function firstFrom(hedges: readonly ReadHedge[], offset: number): number {
  let low = 0;
  let high = hedges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hedges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function applies({ start, end, scope }: ReadHedge, span: Span): boolean {
  if (scope.start <= span.start && scope.end >= span.end) return true;
  const common = Math.min(scope.end, span.end) - Math.max(scope.start, span.start);
  return start >= span.start && end <= span.end && common >= (span.end - span.start) * SHARE;
}
