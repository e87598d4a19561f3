import { type Standing, softness } from '../../briefing/standing.js';
import type { Hedge, Span } from '../../reading/reading.js';
import { isInside, shared } from '../spans.js';

/** How sure a stretch of text is, and the words that say so. */
export interface Softness {
  readonly standing: Standing;
  readonly hedge?: Hedge;
}

/** A purpose or a plan told in a smaller share of a stretch does not speak for the whole. */
const SHARE = 0.4;

/** These count wherever they stand: a sentence of which a part is alleged is not to be said as a fact. */
const COUNTS_ANYWHERE: ReadonlySet<Standing> = new Set([
  'expected',
  'likely',
  'possible',
  'pending',
  'alleged',
]);

/** The standing of the softest hedge that stands in a stretch and applies to it: softer when in doubt. */
export function softnessOf(span: Span, hedges: readonly Hedge[]): Softness {
  let found: Softness = { standing: 'stated' };
  for (const hedge of hedges) {
    if (!isInside(hedge, span) || !applies(hedge, span)) continue;
    if (softness(hedge.standing) > softness(found.standing)) found = { standing: hedge.standing, hedge };
  }
  return found;
}

const applies = ({ standing, scope }: Hedge, span: Span): boolean =>
  COUNTS_ANYWHERE.has(standing) || shared(scope, span) >= (span.end - span.start) * SHARE;

/** Whether a stretch would lose a hedge that stands outside of it and applies to it. */
export const losesHedge = (span: Span, hedges: readonly Hedge[]): boolean =>
  hedges.some(
    (hedge) => !isInside(hedge, span) && shared(hedge.scope, span) >= (span.end - span.start) * SHARE,
  );
