import type { Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { isInside } from '../../../reading/spans.js';
import type { ReviewText } from '../text.js';

/** Words that open a clause on which the preceding clause does not depend. */
const OPENS_SIDE_CLAUSE =
  /^[,\s]*(?:because|as (?:it|he|she|they|the)|since|until|unless|after|before|while|when|whereas|although|though|where|who|which|whose)\b/iu;

/**
 * Returns the span without a subordinate clause that it adds to a claim, since a hedge in that clause does not apply to
 * the claim: 'It is open, because it may rain'. A clause with an allegation is kept.
 */
export function ownPart(claim: Claim, span: Span, text: ReviewText | undefined): Span {
  const { source, span: own } = claim;
  if (own === undefined || !isInside(own, span) || own.end === span.end) return span;
  const added = text?.words(source, { start: own.end, end: span.end }) ?? '';
  const isGrave = /^(?:alleged|pending)$/u.test(text?.softnessOf(claim, span)?.standing ?? '');
  return OPENS_SIDE_CLAUSE.test(added) && !isGrave ? { start: span.start, end: own.end } : span;
}
