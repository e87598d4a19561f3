import type { Meaning } from '../meaning/meaning.js';
import { AHEAD, softWords } from './compare/firmness.js';
import { isBySomebody } from './facts.js';
import type { Statement } from './statements.js';
import { attributed, firmer, type Verdict } from './verdict.js';
import { type CheckedPart, isVoiced } from './voiced.js';

/**
 * Returns the verdict on a part that is too firm. A missing attribution is reported instead if the claim is an
 * allegation or if the part is as soft as the words of the claim.
 *
 * @param opened a verb of the claim that does not assert its object
 */
export function tooFirm(checked: CheckedPart, { claim, meaning }: Statement, opened?: string): Verdict {
  const { part, briefing } = checked;
  const isAllegation = isBySomebody(claim, 'alleged') && part.standing === 'stated';
  const isAsSoft = opened === undefined && hasSameModal(part, meaning);
  return (isAllegation || isAsSoft) && !isVoiced(checked, claim)
    ? attributed(claim)
    : firmer(part, claim, briefing, opened ?? softWords(part, meaning));
}

/** Whether a part is as soft as the words of the claim: both say 'will', or have hedges of the same standing. */
const hasSameModal = ({ standing, text }: Meaning, claim: Meaning): boolean =>
  (AHEAD.includes(standing) && claim.hedges.some((hedge) => hedge.standing === standing)) ||
  (WILL.test(text) && WILL.test(claim.text));

const WILL = /\b(?:will|would|shall)\b/i;
