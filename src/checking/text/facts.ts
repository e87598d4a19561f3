import type { Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { isInOrder } from './compare/word-order.js';
import { type Fit, NEARLY } from './fit.js';
import { nearest } from './nearest.js';
import { attributed, disputedBy, firmer, isDisputed, type Verdict } from './verdict.js';
import { type CheckedPart, isVoiced } from './voiced.js';

/** Finds a claim whose `asFact`, the wording that must not be used, matches the part. */
export const matchedFact = (checked: CheckedPart, fits: readonly Fit[]): Fit | undefined =>
  nearest(checked, fits).find(
    ({ statement: { form, claim, meaning }, cover, against, words }) =>
      form === 'fact' &&
      !(isBySomebody(claim, 'stated') && isVoiced(checked, claim)) &&
      cover >= NEARLY &&
      words > 0 &&
      against.length === 0 &&
      softness(checked.part.standing) <= softness(meaning.standing),
  );

/** Returns a function that checks whether an `asFact`, but no claim, contains the words of a part in the same order. */
export const repeatsFact =
  ({ part }: CheckedPart, fits: readonly Fit[]) =>
  ({ statement: { form, text }, words, against }: Fit): boolean =>
    form === 'fact' &&
    words > 0 &&
    against.length === 0 &&
    isInOrder(part.text, text) &&
    !fits.some(({ statement }) => statement.form !== 'fact' && isInOrder(part.text, statement.text));

/** Returns the verdict on a part that states a claim as fact. If the claim has a speaker, naming them may suffice. */
export function asFact(checked: CheckedPart, { statement: { claim } }: Fit, fits: readonly Fit[]): Verdict {
  const { part, briefing } = checked;
  if (isDisputed(claim, briefing)) return disputedBy(claim, briefing);
  const own = fits.find(({ statement }) => statement.claim === claim && statement.form === 'claim');
  const isStated = briefing.standingOfClaim(claim) === 'stated' && own?.opened === undefined;
  return isBySomebody(claim, 'alleged') || (isStated && claim.attribution.by !== 'source')
    ? attributed(claim)
    : firmer(part, claim, briefing, own?.opened);
}

/** Whether a claim has the given standing and is attributed to somebody other than the source. */
export const isBySomebody = ({ standing, attribution }: Claim, wanted: Standing): boolean =>
  standing === wanted && attribution.by !== 'source';
