import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { type Standing, softness } from '../../briefing/standing.js';
import { use, voiceKind } from '../../briefing/use.js';
import { isInPlainPhrase } from '../meaning/compare/plain-phrases.js';
import { BOOSTERS } from '../meaning/lexicon/negative-words.js';
import { areEqual } from '../meaning/lexicon/weighty-words.js';
import type { Meaning } from '../meaning/meaning.js';
import type { NameBook } from '../meaning/names/name-book.js';
import { isInAny } from '../meaning/ranges.js';
import { hasSense, isSameSense } from '../meaning/senses.js';
import { isFirmer } from './compare/firmness.js';
import type { Said } from './compare/said.js';
import { type Fit, isBeyond, isCovered, isRelated, NEARLY, saysAlmost } from './fit.js';
import { LIGHT_VERBS } from './lexicon/generic-words.js';
import { type CheckedPart, isVoiced } from './voiced.js';

/** Returns a function that checks whether a part is no firmer than a claim. */
export const isSound =
  (checked: CheckedPart) =>
  ({ statement: { claim, meaning, form }, isExact }: Fit): boolean => {
    const { part, briefing } = checked;
    const whole = briefing.standingOfClaim(claim);
    // Each of two verbs can have a hedge of its own: 'should end in May but could go on'.
    const hasOwnHedge = form === 'source' && meaning.standing !== 'stated' && whole !== 'alleged';
    const standing = hasOwnHedge ? meaning.standing : whole;
    // Naming the voice ('Paris says') is soft enough for an allegation by that voice.
    if (standing === 'alleged' && claim.attribution.by === 'party' && isVoiced(checked, claim)) return true;
    return isExact ? isAsWritten(claim, briefing) : !isFirmer(part, standing, meaning);
  };

/** Whether a claim may be used as written: it is not an assumption, and it is not softer elsewhere in the source. */
const isAsWritten = (claim: Claim, briefing: Briefing): boolean =>
  claim.standing !== 'assumed' &&
  use(claim.standing, voiceKind(claim.attribution), briefing.isDisputed(claim)) ===
    briefing.useOfClaim(claim);

/** Returns the fits of claims that together cover the whole part; none if something remains uncovered. */
export function supportsOf(checked: CheckedPart, fits: readonly Fit[]): Fit[] {
  const { part, meant, briefing, book } = checked;
  const exact = fits.find(({ statement, isExact }) => isExact && statement.form === 'claim');
  if (exact !== undefined) return [exact];
  const able = fits.filter((fit) => {
    const { statement, against, opened } = fit;
    if (statement.form === 'fact' || opened !== undefined) return false;
    // A part of the source sentence counts only if it says exactly the same thing, since the sentence can say more than
    // the claim.
    return statement.form === 'source'
      ? against.length + fit.missing.length === 0
      : against.length === 0 || saysAlmost(fit);
  });
  const least = Math.max(0, ...fits.filter(isDenied).map(({ back }) => back)) - BESIDE_DENIED;
  const unsound = able.filter((fit) => !isSound(checked)(fit));
  const most = Math.max(0, ...unsound.map(({ cover }) => cover));
  const found = able
    .filter(
      (fit) =>
        isRelated(fit) &&
        fit.back >= least &&
        (meant.has(fit.statement.claim) || fit.back >= leastBack(part, fit)) &&
        (fit.cover >= most || isSame(fit)),
    )
    .filter(({ statement }) => isSameKind(part, briefing.standingOfClaim(statement.claim)))
    .map((fit) => withOthers(fit, able, book))
    .filter((group) => group.length > 0 && !isBoosted(part, group))
    .sort((a, b) => a.length - b.length || backOf(b) - backOf(a));
  const [first = []] = found;
  const best = found.filter(
    (group) => backOf(group) >= backOf(first) - BESIDE && (group[0]?.words ?? 0) >= (first[0]?.words ?? 0),
  );
  const sound = found.filter((group) => group.every(isSound(checked)));
  const voiced = sound.find(
    (group) => best.includes(group) && group.every(({ statement }) => isVoiced(checked, statement.claim)),
  );
  return voiced ?? sound[0] ?? found[0] ?? [];
}

/** Whether a statement has all words of a part, but one of the two denies what the other says or has another number. */
const isDenied = ({ against, missing, cover }: Fit): boolean =>
  missing.length === 0 &&
  cover > 0 &&
  against.some(({ kind, isSure }) => isSure && (kind === 'negated' || kind === 'other-figure'));

/** A claim can still support a part if the part covers at most this much more of a claim that it contradicts. */
const BESIDE_DENIED = 0.15;

/** Whether a part contains a firm or universal word that none of the claims contains: 'clearly', 'all'. */
const isBoosted = (part: Meaning, group: readonly Fit[]): boolean =>
  isFirm(part) &&
  part.words.some(
    ({ lower, root }, at) =>
      BOOSTERS.has(lower) &&
      !isInPlainPhrase(part.words, at) &&
      !group.some(({ statement }) =>
        statement.meaning.words.some((word) => isSameSense(word.root, root) || areEqual(word.lower, lower)),
      ),
  );

const backOf = ([fit]: readonly Fit[]): number => fit?.back ?? 0;

/** Claims count as equally good if their covered shares differ by at most this amount. */
const BESIDE = 0.1;

/** Whether a part asserts something; 'it is not yet confirmed' does not. */
const isFirm = ({ standing }: Meaning): boolean => softness(standing) < softness('possible');

const isSame = ({ missing }: Fit): boolean => missing.length === 0;

/** Whether a claim has the standing that a part needs: a part that is pending or alleged needs a claim of that kind. */
function isSameKind({ standing }: Meaning, wanted: Standing): boolean {
  if (standing === 'pending') return wanted === 'pending' || wanted === 'possible';
  return standing !== 'alleged' || wanted === 'alleged';
}

/** The minimum share of a claim that a part must cover to be about the claim. */
export const LEAST_BACK = 0.25;

/**
 * Returns the share of a claim that a part must cover. Parts without a meaningful verb must cover more: 'there were
 * protests'.
 */
function leastBack({ predicates, hedges, figures, names }: Meaning, { words, missing }: Fit): number {
  // A name or a number that is also in the claim shows that the claim is meant.
  if (
    figures.some(({ value = 0 }) => value > 2) ||
    (missing.length === 0 && names.length + figures.length > 1)
  )
    return LEAST_BACK - 0.1;
  const isSaying = predicates.some(({ at, root }) => !LIGHT_VERBS.has(root) && !isInAny(hedges, at));
  return isSaying || words > 2 ? LEAST_BACK : LEAST_BACK + 0.15;
}

/** Returns a fit, with other fits that cover its missing words; empty if any word remains uncovered. */
function withOthers(fit: Fit, able: readonly Fit[], book: NameBook): Fit[] {
  const group = [fit];
  let left: readonly Said[] = saysAlmost(fit) ? [] : fit.missing;
  for (const other of able) {
    if (left.length === 0) break;
    if (other === fit || other.words === 0 || other.cover < 0.4) continue;
    const rest = left.filter((said) => !adds(said, other, book));
    if (rest.length < left.length) group.push(other);
    left = rest;
  }
  return left.length === 0 ? group : [];
}

/**
 * Whether another claim covers a missing word: a name, or a thing if the claim covers most of the part. The date of one
 * event does not cover that of another.
 */
const adds = (said: Said, { statement, cover }: Fit, book: NameBook): boolean =>
  isCovered(said, statement, book) &&
  !isBeyond(said) &&
  !CALENDAR.test(said.text) &&
  (said.keys === undefined
    ? said.isName && cover >= NEARLY
    : said.slots.some(({ relation, root }) => relation !== 'subject' && hasSense(statement.roots, root)));

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
