import type { Claim } from '../file/schema.js';
import type { Difference } from '../file/vocabulary.js';
import { readingOrder } from '../locator.js';
import { softness } from '../standing.js';
import { use } from '../use.js';
import { voiceKind } from '../voice.js';

/** Orders claims by standing, firmest first, then by their place in the source. */
export function byStanding(a: Claim, b: Claim): number {
  return softness(a.standing) - softness(b.standing) || byPlace(a, b);
}

/** Orders claims by their place in the source. */
export function byPlace(a: Claim, b: Claim): number {
  return readingOrder(a.at) - readingOrder(b.at);
}

/**
 * Finds the claims that determine how sure the source is of a claim that it makes several times. If the source states
 * it in its own voice, quoting somebody else as well changes nothing, except that allegations and unconfirmed claims
 * count in any voice. The headline alone is not enough, since headlines omit the voices and hedges of the text.
 *
 * @param restatements the restatements of the claim, including itself
 * @returns the restatements that count, including the claim itself
 */
export function basisOf(claim: Claim, restatements: readonly Claim[]): readonly Claim[] {
  if (!isOwn(claim) || !restatements.some((one) => isOwn(one) && one.at !== HEADLINE)) return restatements;
  return restatements.filter(
    (one) => isOwn(one) || use(one.standing, voiceKind(one.attribution), false) === 'not as fact',
  );
}

/** The locator of a headline. */
const HEADLINE = 'title';

const isOwn = ({ attribution }: Claim): boolean => attribution.by === 'source';

export interface Dispute {
  readonly claim: Claim;
  /** Whether the dispute has not been reviewed. It is then shown, but does not affect how claims may be stated. */
  readonly isProposed: boolean;
  /** How the two claims differ, if the proposal says how. */
  readonly difference?: Difference;
}

/**
 * Finds the disputes of each claim, by its id. The file records a dispute on either of the claims, and
 * the dispute is proposed if that claim is.
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

/** Adds a dispute. If the claims dispute each other, they form one dispute, which is reviewed if either claim is. */
function add(found: Map<string, Dispute[]>, id: string, dispute: Dispute): void {
  const own = found.get(id) ?? [];
  const index = own.findIndex(({ claim }) => claim === dispute.claim);
  if (index < 0) found.set(id, [...own, dispute]);
  else if (!dispute.isProposed) own[index] = dispute;
}
