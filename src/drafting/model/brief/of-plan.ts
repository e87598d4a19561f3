import type { Standing } from '../../../briefing/standing.js';

const PLAN = /\b(?:plans?|planned|plan['’]s|proposals?|propose[sd]?)\b/i;

/** The standings that claims about a proposal can have. */
export const PROPOSED: readonly Standing[] = ['planned', 'aim', 'expected', 'possible'];

/**
 * Returns the standings that need no hedge in the lines under a heading. If the heading says that they are about a plan,
 * like 'What is proposed', these are the standings of proposals; otherwise there are none.
 */
export const shownAsPlanned = (heading: string): readonly Standing[] => (PLAN.test(heading) ? PROPOSED : []);
