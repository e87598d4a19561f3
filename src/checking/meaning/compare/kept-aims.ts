import type { Meaning } from '../meaning.js';

/** Words for a duty. */
const DUTY = /\b(?:need|must|should|(?:have|has|had) to|required to|obliged to)\b/i;

/** Whether a statement states the same duty as a sentence: 'have to pay' for 'need to pay'. */
export const keepsAim = (said: Meaning, source: Meaning): boolean =>
  source.hedges.some((hedge) => hedge.standing === 'aim' && DUTY.test(hedge.text) && DUTY.test(said.text));
