import type { Claim } from '../../../briefing/file/schema.js';
import type { Fix } from '../../../checking/finding.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { acceptedWords } from '../../claims/claims.js';
import type { Proposal } from '../proposals.js';
import { isPerceiving, isSaying, repeatsAllWords, repeatsHedge } from './hedges.js';

/**
 * Returns the hedge of a proposal. First words that the sentence does not have in this place are dropped: 'looking for'
 * instead of 'is looking for' if the sentence says 'is also looking for'. If the proposal names no hedge, returns that
 * of the rule-based claim, provided that both have the same standing.
 */
export function hedgeOf({ hedge, standing }: Proposal, byRules: Claim | undefined, sentence: string): string {
  if (hedge === '') return byRules?.standing === standing ? (byRules.cue ?? '') : '';
  const words = hedge.split(' ');
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return ends.find((end) => end.length > 3 && standsIn(end, sentence)) ?? hedge;
}

/**
 * Returns whether a claim repeats a hedge of its sentence word for word, and this is not the hedge that the rules
 * found.
 */
export const hasOwnHedge = ({ cue, text }: Claim, byRules: Claim | undefined, sentence: string): boolean =>
  cue !== undefined &&
  standsIn(cue, sentence) &&
  standsIn(cue, text) &&
  !(byRules?.cue !== undefined && standsIn(byRules.cue, cue));

/**
 * Accepts a claim that repeats a hedge of its sentence, since `validate` does not know every hedge. The claim must
 * repeat the hedge word for word and must not contain the hedge that the rules found. If the rules give the claim the
 * same standing, the hedge may have any form. If the claim is somebody's perception ('Ek felt') or allegation ('Ek
 * claims'), attributing it to that person is enough of a hedge.
 */
export const withItsHedge = (claim: Claim, byRules: Claim | undefined, sentence: string): Claim =>
  claim.cue !== undefined &&
  ((!(byRules?.cue !== undefined && standsIn(byRules.cue, claim.text)) &&
    hasOwnHedge(claim, undefined, sentence)) ||
    (byRules?.standing === claim.standing &&
      (repeatsHedge(claim.cue, claim.text) || repeatsAllWords(claim.cue, claim.text))) ||
    (claim.standing === 'perceived' &&
      claim.attribution.by !== 'source' &&
      isPerceiving(claim.cue, claim.text)) ||
    (claim.standing === 'alleged' && claim.attribution.by !== 'source' && isSaying(claim.cue, claim.text)))
    ? { ...claim, ...acceptedWords(claim) }
    : claim;

/**
 * Returns standings, with their hedges, that may suit a claim whose only fault is that it is too firm: the standing
 * that the rules found, and those that the hedges in its words express.
 */
export function softened(
  { text, standing }: Proposal,
  byRules: Claim | undefined,
  fixes: readonly Fix[],
): Pick<Proposal, 'standing' | 'hedge'>[] {
  const ruled =
    byRules === undefined || byRules.standing === standing
      ? []
      : [{ standing: byRules.standing, hedge: byRules.cue ?? '' }];
  const inItsWords = fixes.flatMap((fix) =>
    fix.field === 'standing' && standsIn(fix.hedge, text)
      ? [{ standing: fix.standing, hedge: fix.hedge }]
      : [],
  );
  return [...ruled, ...inItsWords];
}
