import type { Standing } from '../../../briefing/standing.js';

const PLAN = /\b(?:plans?|planned|plan['’]s|proposals?|propose[sd]?)\b/i;

/**
 * Returns the standings for which no line under a heading needs a hedge: those of what is only proposed, if the heading
 * says so, like 'What is proposed'.
 */
export const shownAsPlanned = (heading: string): readonly Standing[] =>
  PLAN.test(heading) ? ['planned', 'aim', 'expected', 'possible'] : [];
