import type { Difference } from '../meaning/meaning.js';
import { isFirmer } from './compare/firmness.js';
import { type Fit, isOtherVerb, isOwnWord } from './fit.js';
import { tooFirm } from './too-firm.js';
import { attributed, disputedBy, isDisputed, type Verdict } from './verdict.js';
import { type CheckedPart, isVoiced } from './voiced.js';

/**
 * Returns the verdict on a part that agrees with most of a statement and whose other words are also in the briefing;
 * undefined if there is no such statement, or if a doubt remains.
 */
export function nearlySaid(checked: CheckedPart, fits: readonly Fit[]): Verdict | undefined {
  const fit = mostLike(fits);
  if (fit === undefined || likeness(fit) < LEAST_LIKE) return undefined;
  const { statement, missing, against, opened, back } = fit;
  if (!missing.every(checked.isInAny) || against.some(isSureOfThing)) return undefined;
  const { part, briefing } = checked;
  const { claim, meaning } = statement;
  if (opened !== undefined || isFirmer(part, briefing.standingOfClaim(claim), meaning))
    return tooFirm(checked, statement, opened);
  if (isDisputed(claim, briefing)) return disputedBy(claim, briefing);
  if (!isVoiced(checked, claim)) return attributed(claim);
  const isSame =
    back >= LEAST_BACK && missing.every((one) => one.keys === undefined && (!one.isVerb || isOwnWord(one)));
  return isSame && against.every(isOtherVerb) ? { kind: 'supported', claims: [claim], say: [] } : undefined;
}

const mostLike = (fits: readonly Fit[]): Fit | undefined =>
  fits
    .filter(({ statement, words }) => statement.form !== 'fact' && words > 0)
    .sort((a, b) => likeness(b) - likeness(a))[0];

const likeness = ({ cover, back }: Fit): number => cover + back;

/** The minimum sum of `cover` and `back`. */
const LEAST_LIKE = 1.1;

/** The minimum share of a statement that a part must cover to be supported by it. */
const LEAST_BACK = 0.4;

/** Whether a difference certainly concerns a name or a number. */
const isSureOfThing = ({ kind, isSure }: Difference): boolean => isSure && /name|figure/.test(kind);
