import type { Reason } from './asking/check-links.js';
import { conflictOf, shareEvent } from './comparing/conflicts.js';
import { denyOtherwise } from './comparing/denials.js';
import { areOfOtherYears, haveOtherDays, haveOtherNames, haveOtherSubjects } from './comparing/events.js';
import { type Likeness, LikenessIndex, type ReadClaim } from './comparing/likeness.js';
import { haveOtherNumbers, shareNumber } from './comparing/numbers.js';

/** How a claim of the further text relates to an existing one. */
export interface Link {
  /** The id of the claim in the further text. */
  readonly from: string;
  /** The id of the existing claim. */
  readonly to: string;
  readonly kind: 'same' | 'disputes';
  /** How the two claims differ, if the link is a dispute. */
  readonly reason?: Reason;
  /** Whether a model proposed the link. */
  readonly isAsked?: true;
}

/** The minimum likeness of two claims that say the same thing. */
const SAME = 0.75;
const SAME_VERB = 0.56;
const SAME_NUMBER = 0.36;

/** The factor that lowers the minimum if two claims are each other's best match. */
const MUTUAL_SHARE = 0.8;

/** The minimum number of words, names and figures that two claims must share to count as saying the same thing. */
const LEAST_SHARED = 1.7;

/** Pairs of claims whose likeness is lower are not examined. */
const LEAST = 0.18;

/**
 * Finds the claims of a further text that repeat or contradict existing claims. A claim repeats at most one claim of
 * each source, but may dispute several.
 */
export function linksBetween(known: readonly ReadClaim[], further: readonly ReadClaim[]): Link[] {
  const index = new LikenessIndex(known, further);
  const likenesses = further.flatMap((one) => index.like(one)).filter(({ score }) => score >= LEAST);
  const best = bestScores(
    likenesses.filter(({ one, other }) => !areOfOtherYears(one.meaning, other.meaning)),
  );
  const found = likenesses.flatMap((likeness) => {
    const bestFor = endsOf(likeness).filter((end) => likeness.score >= (best.get(end) ?? 0));
    return linkOf(likeness, bestFor.length) ?? [];
  });
  const sources = new Map(known.map(({ claim }) => [claim.id, claim.source]));
  const links = found.sort((a, b) => b.score - a.score).map(({ link }) => link);
  return onePerSource(links, (id) => sources.get(id) ?? '');
}

/** Returns the best score of each claim. A further claim has a separate score for each source of the briefing. */
function bestScores(likenesses: readonly Likeness[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const likeness of likenesses)
    for (const end of endsOf(likeness)) scores.set(end, Math.max(scores.get(end) ?? 0, likeness.score));
  return scores;
}

const endsOf = ({ one, other }: Likeness): string[] => [
  `${one.claim.id} in ${other.claim.source}`,
  `${other.claim.id} back`,
];

/** @param ends the number of claims in the pair whose best match is the other claim: 0, 1 or 2 */
function linkOf(likeness: Likeness, ends: number): { link: Link; score: number } | undefined {
  const { one, other, score, shared } = likeness;
  const pair = { from: one.claim.id, to: other.claim.id };
  const conflict = conflictOf(one.meaning, other.meaning);
  const share = [1.25, 1, MUTUAL_SHARE][ends] ?? 1;
  if (conflict !== undefined)
    return score >= share * conflict.least
      ? { link: { ...pair, kind: 'disputes', reason: conflict.kind }, score }
      : undefined;
  const isOther = [haveOtherSubjects, denyOtherwise, haveOtherNames, haveOtherDays].some((differ) =>
    differ(one.meaning, other.meaning),
  );
  return shared >= LEAST_SHARED &&
    !isOther &&
    !isOfOtherNumbers(likeness) &&
    score >= share * leastToBeSame(likeness)
    ? { link: { ...pair, kind: 'same' }, score }
    : undefined;
}

/**
 * Returns whether two claims have different numbers ('212 were on board', '17 were hurt') and little else in common.
 */
const isOfOtherNumbers = ({ one, other, shared }: Likeness): boolean =>
  haveOtherNumbers(one.meaning, other.meaning) && (shared < 5 || !shareEvent(one.meaning, other.meaning));

function leastToBeSame({ one, other }: Likeness): number {
  if (shareNumber(one.meaning, other.meaning)) return SAME_NUMBER;
  return shareEvent(one.meaning, other.meaning) ? SAME_VERB : SAME;
}

/**
 * Removes links until each claim restates at most one claim of each source, and is restated by at most one claim.
 *
 * @param links from best to worst
 */
export function onePerSource(links: readonly Link[], sourceOf: (claim: string) => string): Link[] {
  const taken = new Set<string>();
  return links.filter(({ kind, from, to }) => {
    if (kind !== 'same') return true;
    const ends = [`${from} in ${sourceOf(to)}`, `${to} back`];
    const isTaken = ends.some((end) => taken.has(end));
    if (!isTaken) for (const end of ends) taken.add(end);
    return !isTaken;
  });
}
