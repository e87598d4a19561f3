import { type Standing, softness } from '../../briefing/standing.js';
import type { Hedge, Span } from '../reading.js';
import { firstFrom, sharedLength } from '../spans.js';

/** The minimum share of a span that the scope of a hedge must cover for the hedge to apply to the whole span. */
const SHARE = 0.4;

/**
 * Returns the hedge that determines the standing of a span: the softest hedge that applies to the span, or the first of
 * several equally soft hedges; undefined if no hedge applies. A hedge applies if its scope covers the span, or if it is
 * inside the span and not in a minor clause.
 *
 * @param hedges the hedges of the text, in order
 */
export function hedgeOf(span: Span, hedges: readonly Hedge[]): Hedge | undefined {
  const first = Math.max(0, firstFrom(hedges, span.start) - MOST_BESIDE);
  return hedges
    .slice(first, firstFrom(hedges, span.end) + MOST_BESIDE)
    .filter((hedge) => applies(hedge, span))
    .reduce<Hedge | undefined>(softer, undefined);
}

/** Returns the standing of a span: 'stated' if no hedge applies to it. */
export const standingOf = (span: Span, hedges: readonly Hedge[]): Standing =>
  hedgeOf(span, hedges)?.standing ?? 'stated';

/** How many hedges before and after a span are checked, since their scopes may cover the span. */
const MOST_BESIDE = 20;

const softer = (one: Hedge | undefined, other: Hedge): Hedge =>
  one !== undefined && softness(one.standing) >= softness(other.standing) ? one : other;

function applies({ start, end, scope }: Hedge, span: Span): boolean {
  if (scope.start <= span.start && scope.end >= span.end) return true;
  const common = sharedLength(scope, span);
  if (common < (span.end - span.start) * SHARE) return false;
  return end <= span.start ? common > 0 : start >= span.start && end <= span.end;
}
