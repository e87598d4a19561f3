import { isFirmer } from './compare/firmness.js';
import { lostNegation } from './compare/lost-negation.js';
import { rivalFigure } from './compare/rival-figures.js';
import { asFact, matchedFact, repeatsFact } from './facts.js';
import { type Fit, HALF, isOtherVerb, NEARLY } from './fit.js';
import { asLike, closestFirst, nearest } from './nearest.js';
import { nearlySaid } from './nearly-said.js';
import { isSound, LEAST_BACK, supportsOf } from './supports.js';
import { tooFirm } from './too-firm.js';
import {
  attributed,
  contradicting,
  differing,
  disputedBy,
  isDisputed,
  saidByNobody,
  stronger,
  unknown,
  type Verdict,
} from './verdict.js';
import { type CheckedPart, isForeignVoice, isVoiced } from './voiced.js';

/** @param fits the statements that may be about the same thing as the part, closest first */
export function judgePart(checked: CheckedPart, fits: readonly Fit[]): Verdict {
  const supports = supportsOf(checked, fits);
  const repeated = fits.find(repeatsFact(checked, fits));
  if (repeated !== undefined) return asFact(checked, repeated, fits);
  const firm = matchedFact(checked, fits);
  if (supports.length > 0 && (firm === undefined || supports.every(isSound(checked))))
    return supported(checked, supports);
  if (firm !== undefined) return asFact(checked, firm, fits);
  const meant = fits.filter(({ statement }) => checked.meant.has(statement.claim));
  return objection(checked, meant.length > 0 ? meant : fits);
}

function objection(checked: CheckedPart, fits: readonly Fit[]): Verdict {
  const near = nearest(checked, fits);
  return (
    otherNumber(checked, near) ??
    asLike(near).flatMap((fit) => related(checked, fit) ?? [])[0] ??
    near.flatMap((fit) => contradicted(checked, fit) ?? [])[0] ??
    near.flatMap((fit) => strongerThan(checked, fit) ?? [])[0] ??
    nearlySaid(checked, fits) ??
    unknown(near.length > 0 ? near : closestFirst(fits), checked.isInAny)
  );
}

/** Whether a part mostly agrees with a statement, or adds no names to it other than those that claims mention. */
const isClose = ({ missing, cover }: Fit, { isInAny }: CheckedPart): boolean =>
  cover >= NEARLY || missing.every((said) => !said.isName || isInAny(said));

/** The minimum sum of `cover` and `back` for a part to be about a statement. */
const LEAST_LIKE = 0.9;

/** Returns a verdict if a claim contains everything in the part except an action or its manner: 'fled' for 'left'. */
function strongerThan(
  { part }: CheckedPart,
  { statement: { claim }, missing, against, back }: Fit,
): Verdict | undefined {
  const words = missing.filter(({ isName }) => !isName);
  const isOther = against.some(({ isSure, kind }) => isSure || /name|figure/.test(kind));
  if (words.length === 0 || words.length < missing.length || isOther || back < LEAST_BACK) return undefined;
  if (part.standing !== 'stated' && part.standing !== 'planned') return undefined;
  const [other] = against.filter(isOtherVerb);
  return stronger(claim, words.map(({ text }) => text).join(' ... '), other?.words.source);
}

function supported(checked: CheckedPart, supports: readonly Fit[]): Verdict {
  const { part, briefing } = checked;
  const claims = supports.map(({ statement }) => statement.claim);
  const main = supports.find(
    ({ statement: { claim }, cover }) =>
      cover >= NEARLY &&
      isDisputed(claim, briefing) &&
      !(part.standing === 'alleged' && claim.standing === 'alleged'),
  );
  if (main !== undefined && !isHardened(checked, main)) return disputedBy(main.statement.claim, briefing);
  const firm = supports.find((fit) => !isSound(checked)(fit))?.statement;
  if (firm !== undefined) return tooFirm(checked, firm);
  const foreign = supports.find(({ statement }) => isForeignVoice(checked, statement));
  if (foreign !== undefined) return saidByNobody(part, foreign.statement.claim);
  const unvoiced = claims.find((claim) => !isVoiced(checked, claim));
  if (unvoiced !== undefined) return attributed(unvoiced);
  return { kind: 'supported', claims, say: [] };
}

/** Whether a part names the voice of a claim, but is firmer than the voice. */
const isHardened = (checked: CheckedPart, fit: Fit): boolean =>
  fit.statement.claim.attribution.by !== 'source' &&
  isVoiced(checked, fit.statement.claim) &&
  !isSound(checked)(fit);

/** Returns the objection to a part that says nearly the same thing as a claim; undefined if there is none. */
function related(checked: CheckedPart, fit: Fit): Verdict | undefined {
  const { claim, form } = fit.statement;
  const { briefing } = checked;
  if (form === 'fact' || !isClose(fit, checked) || fit.cover + fit.back < LEAST_LIKE) return undefined;
  if (isDisputed(claim, briefing) && !isHardened(checked, fit))
    return isAboutOther(fit) ? undefined : disputedBy(claim, briefing);
  return isContrary(fit) ? undefined : tooMuch(checked, fit);
}

/** Whether a part is about an action or a thing that is not in the claim. */
const isAboutOther = ({ cover, back, missing }: Fit): boolean =>
  (cover < HALF && missing.some(({ isVerb }) => isVerb)) || (missing.length > 0 && back < HALF);

/** Whether a part contradicts a claim. A pending claim neither denies nor asserts anything. */
const isContrary = ({ statement, against, missing, back }: Fit): boolean =>
  against.some(({ kind, isSure }) =>
    kind === 'negated' ? statement.claim.standing !== 'pending' : isSure && kind !== 'firmer',
  ) ||
  (against.some(isOtherVerb) && missing.some(({ isName }) => isName) && back < HALF);

function tooMuch(checked: CheckedPart, { statement, against, opened, cover }: Fit): Verdict | undefined {
  const { part, briefing } = checked;
  const { claim, meaning } = statement;
  const standing = briefing.standingOfClaim(claim);
  if (opened !== undefined || isFirmer(part, standing, meaning)) return tooFirm(checked, statement, opened);
  if (!isVoiced(checked, claim)) return attributed(claim);
  // No part can be firmer than a fact.
  const isFact = standing === 'stated' && meaning.standing === 'stated';
  const [different] = against;
  return different && cover >= NEARLY && !isFact ? differing(claim, different) : undefined;
}

/**
 * Returns the verdict on a part that a claim contradicts with a different number or limit, swapped names or a denial. If
 * the part denies, without naming the speaker, what somebody asserts, the claim counts as disputed.
 */
function contradicted(
  checked: CheckedPart,
  { statement: { claim, meaning }, against, words, back, missing }: Fit,
): Verdict | undefined {
  const { part, briefing } = checked;
  const lost = missing.length === 0 ? lostNegation(part, meaning) : undefined;
  const limit = against.find(({ isSure, kind }) => isSure && kind === 'firmer');
  if (limit !== undefined && words > 0) return differing(claim, limit);
  if ((words < 2 || back < LEAST_BACK) && lost === undefined) return undefined;
  const sure = lost ?? against.find(({ isSure, kind }) => isSure && kind !== 'foreign-name');
  if (sure === undefined) return undefined;
  return sure.kind === 'negated' && !isVoiced(checked, claim)
    ? disputedBy(claim, briefing)
    : contradicting(claim, sure);
}

/**
 * Finds a claim that has all words of the part but a different number, unless another claim with all these words has the
 * part's number.
 */
function otherNumber({ part, briefing }: CheckedPart, near: readonly Fit[]): Verdict | undefined {
  const same = near.filter(({ statement, missing }) => statement.form !== 'fact' && missing.length === 0);
  if (same.some(({ against }) => !against.some(({ kind }) => kind === 'other-figure'))) return undefined;
  if (same.some(({ statement }) => isDisputed(statement.claim, briefing))) return undefined;
  const rivals = same.flatMap(({ statement: { claim, meaning } }) => {
    const rival = rivalFigure(part, meaning);
    return rival === undefined ? [] : [{ claim, rival }];
  });
  const found = rivals.find(({ rival }) => rival.isInSamePlace) ?? rivals[0];
  return found && contradicting(found.claim, found.rival.difference);
}
