import { type Standing, softness } from '../../briefing/standing.js';
import type { Hedge, Span } from '../reading.js';

/** The minimum share of a span that a clause must have for its hedge to apply to the whole span. */
const SHARE = 0.4;

/**
 * Returns the hedge that gives a span its standing: the softest one that applies, or the first of several equally soft
 * ones; undefined if the span is stated. A hedge applies if its scope covers the span, or if it is within the span and
 * not in a minor clause.
 *
 * @param hedges the hedges of the text, in order
 */
export function hedgeOf(span: Span, hedges: readonly Hedge[]): Hedge | undefined {
  let found: Hedge | undefined;
  const end = Math.min(hedges.length, firstFrom(hedges, span.end) + MOST_BESIDE);
  for (let index = Math.max(0, firstFrom(hedges, span.start) - MOST_BESIDE); index < end; index += 1) {
    const hedge = hedges[index] as Hedge;
    if (!applies(hedge, span)) continue;
    if (found === undefined || softness(hedge.standing) > softness(found.standing)) found = hedge;
  }
  return found;
}

/** Returns the standing of a span: 'stated' if no hedge applies to it. */
export const standingOf = (span: Span, hedges: readonly Hedge[]): Standing =>
  hedgeOf(span, hedges)?.standing ?? 'stated';

/** The number of hedges on either side of a span that are checked for a scope that covers it. */
const MOST_BESIDE = 20;

/** The index of the first hedge that starts at or after an offset. */
function firstFrom(hedges: readonly Hedge[], offset: number): number {
  let low = 0;
  let high = hedges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hedges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function applies({ start, end, scope }: Hedge, span: Span): boolean {
  if (scope.start <= span.start && scope.end >= span.end) return true;
  const common = Math.min(scope.end, span.end) - Math.max(scope.start, span.start);
  if (end <= span.start && common > 0 && common >= (span.end - span.start) * SHARE) return true;
  return start >= span.start && end <= span.end && common >= (span.end - span.start) * SHARE;
}
