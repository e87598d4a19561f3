import type { Claim } from '../file/schema.js';
import type { Difference } from '../file/vocabulary.js';
import { readingOrder } from '../locator.js';
import { softness } from '../standing.js';
import { use, voiceKind } from '../use.js';

export function byStanding(a: Claim, b: Claim): number {
  return softness(a.standing) - softness(b.standing) || byPlace(a, b);
}

export function byPlace(a: Claim, b: Claim): number {
  return readingOrder(a.at) - readingOrder(b.at);
}

/**
 * Finds the restatements that determine how sure the source is of a claim. If the source makes the claim in its own
 * voice outside the headline, restatements in other voices are ignored, unless they must not be stated as fact. A claim
 * in the headline has no such effect, since headlines omit voices and hedges.
 *
 * @param restatements the restatements of the claim, including the claim itself
 * @returns the restatements that count, which include the claim itself
 */
export function basisOf(claim: Claim, restatements: readonly Claim[]): readonly Claim[] {
  if (!isOwn(claim) || !restatements.some((one) => isOwn(one) && one.at !== HEADLINE)) return restatements;
  return restatements.filter(
    (one) => isOwn(one) || use(one.standing, voiceKind(one.attribution), false) === 'not as fact',
  );
}

const HEADLINE = 'title';

const isOwn = ({ attribution }: Claim): boolean => attribution.by === 'source';

export interface Dispute {
  readonly claim: Claim;
  /**
   * True if the dispute has not been reviewed. An unreviewed dispute is shown, but does not affect how claims
   * may be stated.
   */
  readonly isProposed: boolean;
  /** How the two claims differ; absent if the file does not say. */
  readonly difference?: Difference;
}

/**
 * Finds the disputes of each claim, by the id of the claim. The file records a dispute in one of the two
 * claims. The dispute counts as proposed if the claim that records it is a proposal.
 */
export function disputesAmong(claims: readonly Claim[]): ReadonlyMap<string, readonly Dispute[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, Dispute[]>();
  for (const claim of claims) {
    const isProposed = claim.proposed !== undefined;
    for (const id of claim.disputes ?? []) {
      const other = byId.get(id);
      if (other === undefined) continue;
      const difference = claim.proposed?.differences?.find(({ from }) => from === id)?.in;
      const dispute = { isProposed, ...(difference && { difference }) };
      add(found, claim.id, { claim: other, ...dispute });
      add(found, id, { claim, ...dispute });
    }
  }
  return found;
}

/**
 * Adds a dispute. If each of two claims records the dispute, it is added only once, and counts as reviewed if
 * either claim is reviewed.
 */
function add(found: Map<string, Dispute[]>, id: string, dispute: Dispute): void {
  const own = found.get(id) ?? [];
  const index = own.findIndex(({ claim }) => claim === dispute.claim);
  if (index < 0) found.set(id, [...own, dispute]);
  else if (!dispute.isProposed) own[index] = dispute;
}
