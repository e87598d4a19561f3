import type { Standing } from '../../../briefing/standing.js';

const PLAN = /\b(?:plans?|planned|plan['’]s|proposals?|propose[sd]?)\b/i;

/** The standings of what is only proposed. */
export const PROPOSED: readonly Standing[] = ['planned', 'aim', 'expected', 'possible'];

/**
 * Returns the standings for which no line under a heading needs a hedge: those of what is only proposed, if the heading
 * says so, like 'What is proposed'.
 */
export const shownAsPlanned = (heading: string): readonly Standing[] => (PLAN.test(heading) ? PROPOSED : []);
