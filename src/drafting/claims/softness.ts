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

/**
 * The standing of the softest hedge that stands in a stretch and applies to it: softer when in doubt.
 *
 * @param text by which clauses that only tell of a noun are known: 'schools that want to share'
 */
export function softnessOf(span: Span, hedges: readonly Hedge[], text: string): Softness {
  let found: Softness = { standing: 'stated' };
  for (const hedge of hedges) {
    if (!isInside(hedge, span) || !applies(hedge, span, text)) continue;
    if (softness(hedge.standing) > softness(found.standing)) found = { standing: hedge.standing, hedge };
  }
  return found;
}

const PURPOSE =
  /^(?:in order|so as to|so (?:he|she|they|it|we) (?:could|can)|in an? (?:effort|attempt|bid|push|move)|with (?:the|a) (?:aim|goal|hope|view))/i;

function applies({ standing, scope, start, end }: Hedge, span: Span, text: string): boolean {
  if (COUNTS_ANYWHERE.has(standing)) return true;
  if (standing === 'aim' && PURPOSE.test(text.slice(start, end))) return true;
  if (isOfNobody(standing, text.slice(scope.start, start))) return true;
  if (standing === 'perceived' && scope.start === start) return true;
  const isOfNoun =
    scope.start > span.start &&
    /^(?:which|who|whom|whose|that)\s/i.test(text.slice(scope.start, scope.start + 6));
  return !isOfNoun && shared(scope, span) >= (span.end - span.start) * SHARE;
}

/** 'Coins that are estimated to be worth a million' are not said to be; 'people who think so' do think so. */
export const isOfNobody = (standing: Standing, before: string): boolean =>
  standing === 'perceived' && /^(?:which|that)\s.*\b(?:is|are|was|were|been) $/i.test(before);

/** Whether a stretch would lose a hedge that stands outside of it and applies to it. */
export const losesHedge = (span: Span, hedges: readonly Hedge[]): boolean =>
  hedges.some(
    (hedge) => !isInside(hedge, span) && shared(hedge.scope, span) >= (span.end - span.start) * SHARE,
  );
