import type { Standing } from '../../../briefing/standing.js';

/** Words for plans and proposals. */
export const PLAN = /\b(?:plans?|planned|plan['’]s|proposals?|propose[sd]?)\b/i;

/** Other words in a heading that show that something has only been promised or decided. */
const PROMISE =
  /\b(?:announce(?:s|d|ments?)|intend(?:s|ed)?|offer(?:s|ed)?|pledge[sd]?|promise[sd]?|vow(?:s|ed)?)\b/i;

/** Modal verbs and other words about the future. The month of May and the name Will do not count. */
const AHEAD = /\b(?:could|may|might|will|would)\b|\b[Nn]ext$|\b[Nn]ext steps\b|\b[Oo]utlook\b/;

const ALLEGATION = /\b(?:accus(?:ations?|ed?|es)|alleg(?:ations?|ed?|es)|suspicions?)\b/i;

/** The standings that claims about a proposal can have. */
export const PROPOSED: readonly Standing[] = ['planned', 'aim', 'expected', 'possible'];

/** Returns the standings that need no hedge in a headline, because its words show that it is about a plan. */
export const shownAsPlanned = (headline: string): readonly Standing[] =>
  PLAN.test(headline) ? PROPOSED : [];

/**
 * Returns the standings that need no hedge in the lines under a heading, because the heading shows that they are about a
 * plan ('What is proposed', 'Who would pay') or an allegation.
 */
export function shownByHeading(heading: string): readonly Standing[] {
  const words = /\p{Ll}/u.test(heading) ? heading : heading.toLowerCase();
  if (ALLEGATION.test(words)) return ['alleged'];
  return PROMISE.test(words) || AHEAD.test(words) ? PROPOSED : shownAsPlanned(words);
}
