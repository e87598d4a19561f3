import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import type { Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/names/name-book.js';
import { isFirmer } from './compare/firmness.js';
import { type Fit, HALF, isOtherVerb, isRelated, NEARLY } from './fit.js';
import { isSound, LEAST_BACK, supportsOf } from './supports.js';
import {
  attributed,
  contradicting,
  disputedBy,
  firmer,
  isDisputed,
  saidByNobody,
  stronger,
  unknown,
  type Verdict,
} from './verdict.js';
import { isForeignVoice, isVoiced } from './voiced.js';

/** @param fits the statements that may be about the same thing as the part, closest first */
export function judgePart(part: Meaning, fits: readonly Fit[], briefing: Briefing, book: NameBook): Verdict {
  const supports = supportsOf(part, fits, briefing, book);
  const firm = matchedFact(
    part,
    fits,
    (claim) => isBySomebody(claim, 'stated') && isVoiced(part, claim, briefing, book),
  );
  if (supports.length > 0 && (firm === undefined || supports.every(isSound(part, briefing, book))))
    return supported(part, supports, briefing, book);
  if (firm !== undefined) return asFact(part, firm, fits, briefing);
  const near = nearest(fits);
  const [objection] = near.flatMap((fit) => related(part, fit, briefing, book) ?? []);
  return (
    objection ??
    near.flatMap((fit) => contradicted(fit, briefing) ?? [])[0] ??
    near.flatMap((fit) => strongerThan(part, fit) ?? [])[0] ??
    unknown(fits)
  );
}

/** Whether a part adds no name or thing to a statement, or each of them contains most of the other. */
const isClose = ({ missing, cover, back }: Fit): boolean =>
  cover >= NEARLY || missing.every(({ isName }) => !isName) || 2 * cover * back >= CLOSE * (cover + back);

const CLOSE = 0.5;

/** Finds a claim that has everything in the part except a stronger action or manner: 'fled' for 'left'. */
function strongerThan(
  part: Meaning,
  { statement: { claim }, missing, against, back }: Fit,
): Verdict | undefined {
  const words = missing.filter(({ isName }) => !isName);
  const isOther = against.some(({ isSure, kind }) => isSure || /name|figure/.test(kind));
  if (words.length === 0 || words.length < missing.length || isOther || back < LEAST_BACK) return undefined;
  if (part.standing !== 'stated' && part.standing !== 'planned') return undefined;
  return stronger(claim, words.map(({ text }) => text).join(' ... '));
}

/** Returns the fits that cover about as much of the part as the closest one does. */
function nearest(fits: readonly Fit[]): Fit[] {
  const near = fits.filter(isRelated).sort((a, b) => b.cover - a.cover || b.back - a.back);
  return near.filter(({ cover }) => cover >= (near[0]?.cover ?? 0) - BESIDE);
}

const BESIDE = 0.15;

/** Finds the claim whose `asFact` the part matches, which is the mistake that its author expected. */
const matchedFact = (
  part: Meaning,
  fits: readonly Fit[],
  isAttributed: (claim: Claim) => boolean,
): Fit | undefined =>
  nearest(fits).find(
    ({ statement, cover, against, words }) =>
      statement.form === 'fact' &&
      !isAttributed(statement.claim) &&
      cover >= NEARLY &&
      words > 0 &&
      against.length === 0 &&
      softness(part.standing) <= softness(statement.meaning.standing),
  );

/** Returns the verdict on a part that states a claim as a fact; if somebody states the claim, it needs attribution. */
function asFact(
  part: Meaning,
  { statement: { claim } }: Fit,
  fits: readonly Fit[],
  briefing: Briefing,
): Verdict {
  if (isDisputed(claim, briefing)) return disputedBy(claim, briefing);
  const own = fits.find(({ statement }) => statement.claim === claim && statement.form === 'claim');
  const isStated = briefing.standingOfClaim(claim) === 'stated' && own?.opened === undefined;
  return isBySomebody(claim, 'alleged') || (isStated && claim.attribution.by !== 'source')
    ? attributed(claim)
    : firmer(part, claim, briefing, own?.opened);
}

/** Whether a claim has a standing, and somebody other than the source says it. */
const isBySomebody = ({ standing, attribution }: Claim, wanted: Standing): boolean =>
  standing === wanted && attribution.by !== 'source';

function supported(part: Meaning, supports: readonly Fit[], briefing: Briefing, book: NameBook): Verdict {
  const claims = supports.map(({ statement }) => statement.claim);
  const main = supports.find(
    ({ statement: { claim }, cover }) =>
      cover >= NEARLY &&
      isDisputed(claim, briefing) &&
      !(part.standing === 'alleged' && claim.standing === 'alleged'),
  );
  if (main !== undefined) return disputedBy(main.statement.claim, briefing);
  const firm = supports.find((fit) => !isSound(part, briefing, book)(fit))?.statement.claim;
  if (firm !== undefined) return tooFirm(part, firm, briefing, book);
  const foreign = supports.find(({ statement }) => isForeignVoice(part, statement, briefing, book));
  if (foreign !== undefined) return saidByNobody(part, foreign.statement.claim);
  const unvoiced = claims.find((claim) => !isVoiced(part, claim, briefing, book));
  if (unvoiced !== undefined) return attributed(unvoiced);
  return { kind: 'supported', claims, say: [] };
}

/** Returns the verdict on a part that is too firm. For an allegation, the missing attribution is reported first. */
const tooFirm = (
  part: Meaning,
  claim: Claim,
  briefing: Briefing,
  book: NameBook,
  opened?: string,
): Verdict =>
  isBySomebody(claim, 'alleged') && part.standing === 'stated' && !isVoiced(part, claim, briefing, book)
    ? attributed(claim)
    : firmer(part, claim, briefing, opened);

/** Returns the objection to a part that says nearly the same as a claim; undefined if there is none. */
function related(part: Meaning, fit: Fit, briefing: Briefing, book: NameBook): Verdict | undefined {
  const { claim, form } = fit.statement;
  if (form === 'fact' || !isClose(fit)) return undefined;
  if (isDisputed(claim, briefing)) return isAboutOther(fit) ? undefined : disputedBy(claim, briefing);
  return isContrary(fit) ? undefined : tooMuch(part, fit, briefing, book);
}

/** Whether the action or a thing in the part is not in the claim. */
const isAboutOther = ({ cover, back, missing }: Fit): boolean =>
  (cover < HALF && missing.some(({ isVerb }) => isVerb)) || (missing.length > 0 && back < HALF);

/** Whether a part contradicts its claim. A pending claim neither denies nor asserts anything. */
const isContrary = ({ statement, against, missing, back }: Fit): boolean =>
  against.some(({ kind, isSure }) =>
    kind === 'negated' ? statement.claim.standing !== 'pending' : isSure && kind !== 'firmer',
  ) ||
  (against.some(isOtherVerb) && missing.some(({ isName }) => isName) && back < HALF);

function tooMuch(part: Meaning, fit: Fit, briefing: Briefing, book: NameBook): Verdict | undefined {
  const { statement, against, opened, cover } = fit;
  const { claim, meaning } = statement;
  if (opened !== undefined || isFirmer(part, briefing.standingOfClaim(claim), meaning))
    return tooFirm(part, claim, briefing, book, opened);
  if (!isVoiced(part, claim, briefing, book)) return attributed(claim);
  // No part can be firmer than a fact.
  const isFact = briefing.standingOfClaim(claim) === 'stated' && meaning.standing === 'stated';
  return against.length > 0 && cover >= NEARLY && !isFact ? firmer(part, claim, briefing) : undefined;
}

/**
 * Returns the verdict on a part that a claim contradicts by a different number, swapped names or a denial. If the part
 * denies what somebody asserts, the claim counts as disputed.
 */
function contradicted(
  { statement: { claim }, against, words, back }: Fit,
  briefing: Briefing,
): Verdict | undefined {
  if (words < 2 || back < LEAST_BACK) return undefined;
  const sure = against.find(({ isSure, kind }) => isSure && kind !== 'foreign-name');
  if (sure === undefined) return undefined;
  return sure.kind === 'negated' && claim.attribution.by !== 'source'
    ? disputedBy(claim, briefing)
    : contradicting(claim, sure);
}
