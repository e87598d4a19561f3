import { type Standing, softness } from '../../briefing/standing.js';
import { hedgesOnlyPart } from '../../reading/hedges/part-hedged.js';
import type { Hedge, Span } from '../../reading/reading.js';
import { isInside, sharedLength } from '../../reading/spans.js';

/** The standing of a span of text, and the hedge that determines it. */
interface Softness {
  readonly standing: Standing;
  readonly hedge?: Hedge;
}

/** The minimum share of a span that a purpose or plan must cover to determine the standing of the span. */
const SHARE = 0.3;

/** Standings that count anywhere in a sentence: if part of it is alleged, none of it may be stated as fact. */
const COUNTS_ANYWHERE = /^(?:expected|likely|possible|pending|alleged)$/;

/**
 * Returns the standing of a span, which is that of the softest hedge that applies to the span.
 *
 * @param text the whole text
 * @param told the reported words: 'she would stay' in 'Lind said last month that she would stay'
 */
export function softnessOf(
  span: Span,
  hedges: readonly Hedge[],
  text: string,
  told: readonly Span[] = [],
): Softness {
  let found: Softness = { standing: 'stated' };
  const parts = [span, ...told.filter((one) => isInside(one, span))];
  for (const hedge of hedges) {
    if (!isInside(hedge, span) || isOfPart(hedge, span, text)) continue;
    if (!parts.some((part) => applies(hedge, part, text))) continue;
    if (softness(hedge.standing) > softness(found.standing)) found = { standing: hedge.standing, hedge };
  }
  return found;
}

/** Returns whether a hedge does not govern the main verb of a span. An allegation always counts. */
const isOfPart = ({ start, end, standing }: Hedge, span: Span, text: string): boolean =>
  standing !== 'alleged' &&
  hedgesOnlyPart({
    before: text.slice(span.start, start).replace(/\s+/gu, ' '),
    hedge: text.slice(start, end),
    after: text.slice(end, span.end).replace(/\s+/gu, ' '),
  });

/** Words that open a purpose: 'to', 'in order to'. */
export const PURPOSE =
  /^(?:to$|in order|so as to|so (?:he|she|they|it|we) (?:could|can)|in an? (?:effort|attempt|bid|push|move)|with (?:the|a) (?:aim|goal|hope|view))/i;

function applies({ standing, scope, start, end }: Hedge, span: Span, text: string): boolean {
  if (isCircumstance(text.slice(span.start, start), text.slice(start, end))) return false;
  if (COUNTS_ANYWHERE.test(standing)) return true;
  if (standing === 'aim' && PURPOSE.test(text.slice(start, end))) return true;
  if (isOfNobody(standing, text.slice(scope.start, start))) return true;
  if (standing === 'perceived' && scope.start === start) return true;
  const isOfNoun =
    scope.start > span.start &&
    /^(?:which|who|whom|whose|that)\s/.test(text.slice(scope.start, scope.start + 6));
  // The hedge of the main verb applies however much follows it: 'is believed to be sunk, not least because ...'.
  if (scope.start <= span.start + 1 && start > span.start + 1) return true;
  return !isOfNoun && sharedLength(scope, span) >= (span.end - span.start) * SHARE;
}

/**
 * Returns whether a noun such as 'allegations' only names the circumstances of a fact: 'despite Lind's allegations of
 * fraud, the council met'.
 */
const isCircumstance = (before: string, hedge: string): boolean =>
  /^(?:allegations?|accusations?|suspicions?|rumou?rs|claims|reports|complaints?)\b/i.test(hedge) &&
  /\b(?:despite|in spite of|amid|following|because of|(?:hours|days|weeks|months|years) (?:of|after|before))\s(?:[^,;.\s]+\s){0,4}$/i.test(
    before,
  );

/**
 * Returns whether the text does not say who holds a view: 'coins that are estimated to be worth a million', but not
 * 'people who think so'.
 */
const isOfNobody = (standing: Standing, before: string): boolean =>
  standing === 'perceived' && /^(?:which|that)\s.*\b(?:is|are|was|were|been) $/i.test(before);

/** Returns whether a hedge outside a span applies to the span, so that the span alone would be too firm. */
export const losesHedge = (span: Span, hedges: readonly Hedge[]): boolean =>
  hedges.some(
    (hedge) => !isInside(hedge, span) && sharedLength(hedge.scope, span) >= (span.end - span.start) * SHARE,
  );

/** Returns whether a hedge can express either a plan or a forecast: 'will'. */
export const isOfFuture = (standing: Standing, hedge: string): boolean =>
  /^(?:planned|expected)$/.test(standing) && /^(?:will|would|shall|['’]ll|going to)\b/i.test(hedge);
