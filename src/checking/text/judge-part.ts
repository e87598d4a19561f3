import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import type { Difference, Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/name-book.js';
import { isFirmer } from './compare/firmness.js';
import { type Fit, HALF, isRelated, NEARLY } from './fit.js';
import { isSound, LEAST_BACK, supportsOf } from './supports.js';
import type { Verdict } from './verdict.js';
import {
  attributed,
  contradicting,
  disputedBy,
  firmer,
  isDisputed,
  saidByNobody,
  stronger,
  unknown,
} from './verdicts.js';
import { isForeignVoice, isVoiced } from './voiced.js';

/**
 * What a briefing says of one part of a sentence.
 *
 * @param fits the statements that may be about the same thing, the nearest first
 */
export function judgePart(part: Meaning, fits: readonly Fit[], briefing: Briefing, book: NameBook): Verdict {
  const supports = supportsOf(part, fits, briefing, book);
  const firm = firmest(part, fits, (claim) => isOwed(claim) && isVoiced(part, claim, briefing, book));
  if (supports.length > 0 && (firm === undefined || supports.every(isSound(part, briefing, book))))
    return supported(part, supports, briefing, book);
  if (firm !== undefined) return asFact(part, firm, fits, briefing);
  const near = nearest(fits);
  const [told] = near.flatMap((fit) => related(part, fit, briefing, book) ?? []);
  return (
    told ??
    near.flatMap((fit) => contradicted(fit) ?? [])[0] ??
    near.flatMap((fit) => strongerThan(part, fit) ?? [])[0] ??
    unknown(fits)
  );
}

/** Whether a part is about what a statement is about, and has no name or thing of its own. */
const addsNothing = ({ missing, cover }: Fit): boolean =>
  cover >= NEARLY || missing.every(({ isName }) => !isName);

/** 'Fled' for 'left', 'completely forbidden' for 'banned': all but what is done, or how, is in the claim. */
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

/** Those that say about as much of the part as the nearest does. */
function nearest(fits: readonly Fit[]): Fit[] {
  const near = fits.filter(isRelated).sort((a, b) => b.cover - a.cover || b.back - a.back);
  return near.filter(({ cover }) => cover >= (near[0]?.cover ?? 0) - BESIDE);
}

const BESIDE = 0.15;

/** The claim that the part puts as a fact, as its author foresaw. */
const firmest = (part: Meaning, fits: readonly Fit[], isPaid: (claim: Claim) => boolean): Fit | undefined =>
  nearest(fits).find(
    ({ statement, cover, against, words }) =>
      statement.form === 'fact' &&
      !isPaid(statement.claim) &&
      cover >= NEARLY &&
      words > 0 &&
      against.length === 0 &&
      softness(part.standing) <= softness(statement.meaning.standing),
  );

/** What a named voice states wants only that voice. */
function asFact(
  part: Meaning,
  { statement: { claim } }: Fit,
  fits: readonly Fit[],
  briefing: Briefing,
): Verdict {
  if (isDisputed(claim, briefing)) return disputedBy(claim, briefing);
  const own = fits.find(({ statement }) => statement.claim === claim && statement.form === 'claim');
  const isStated = briefing.standingOfClaim(claim) === 'stated' && own?.opened === undefined;
  return isAllegedBySomebody(claim) || (isStated && claim.attribution.by !== 'source')
    ? attributed(claim)
    : firmer(part, claim, briefing, own?.opened);
}

/** What somebody other than the source states. */
const isOwed = ({ standing, attribution }: Claim): boolean =>
  standing === 'stated' && attribution.by !== 'source';

function supported(part: Meaning, supports: readonly Fit[], briefing: Briefing, book: NameBook): Verdict {
  const claims = supports.map(({ statement }) => statement.claim);
  const main = supports.find(
    ({ statement, cover }) => cover >= NEARLY && isDisputed(statement.claim, briefing),
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

/** What somebody alleges wants first of all their voice. */
const tooFirm = (
  part: Meaning,
  claim: Claim,
  briefing: Briefing,
  book: NameBook,
  opened?: string,
): Verdict =>
  isAllegedBySomebody(claim) && part.standing === 'stated' && !isVoiced(part, claim, briefing, book)
    ? attributed(claim)
    : firmer(part, claim, briefing, opened);

const isAllegedBySomebody = ({ standing, attribution }: Claim): boolean =>
  standing === 'alleged' && attribution.by !== 'source';

/** What stands against a part that says much the same as a claim; undefined where nothing does. */
function related(part: Meaning, fit: Fit, briefing: Briefing, book: NameBook): Verdict | undefined {
  const { claim, form } = fit.statement;
  if (form === 'fact' || !addsNothing(fit)) return undefined;
  if (isDisputed(claim, briefing)) return isAboutOther(fit) ? undefined : disputedBy(claim, briefing);
  return isContrary(fit) ? undefined : tooMuch(part, fit, briefing, book);
}

/** Whether what is done, or something else, is none of the claim. */
const isAboutOther = ({ cover, back, missing }: Fit): boolean =>
  (cover < NEARLY && missing.some(({ isVerb }) => isVerb)) || (missing.length > 0 && back < HALF);

/** Whether a part says something else than its claim, and not only the same by another verb. */
function isContrary({ against, missing, back }: Fit): boolean {
  if (against.some((one) => one.kind !== 'firmer' && !isOtherVerb(one))) return true;
  return against.some(isOtherVerb) && (missing.some(({ isName }) => isName) || back < LEAST_BACK);
}

function tooMuch(part: Meaning, fit: Fit, briefing: Briefing, book: NameBook): Verdict | undefined {
  const { statement, against, opened } = fit;
  const { claim, meaning } = statement;
  const isMore = against.some((one) => !isOtherVerb(one)) || opened !== undefined;
  if (isMore || isFirmer(part, briefing.standingOfClaim(claim), meaning))
    return tooFirm(part, claim, briefing, book, opened);
  if (!isVoiced(part, claim, briefing, book)) return attributed(claim);
  return against.length > 0 ? firmer(part, claim, briefing) : undefined;
}

/** Another verb, which may be the author's own way to put it. */
const isOtherVerb = ({ kind, isSure, words }: Difference): boolean =>
  kind === 'other-predicate' && !isSure && words.source !== undefined;

/** Another number, names that are swapped, a denial: the briefing says otherwise. */
function contradicted({ statement: { claim }, against, words, back }: Fit): Verdict | undefined {
  if (words < 2 || back < LEAST_BACK) return undefined;
  const sure = against.find(({ isSure, kind }) => isSure && kind !== 'foreign-name');
  return sure === undefined ? undefined : contradicting(claim, sure);
}
