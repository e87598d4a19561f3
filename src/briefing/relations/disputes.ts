import type { Claim } from '../file/schema.js';
import type { Difference } from '../file/vocabulary.js';

export interface Dispute {
  readonly claim: Claim;
  /** Whether it has not been reviewed. Such a dispute is shown, but does not affect how claims may be stated. */
  readonly isProposed: boolean;
  /** How the two claims differ, if the proposal says so. */
  readonly difference?: Difference;
}

/**
 * Indexes the disputes among claims by the ids of both sides. The file records a dispute on either of the claims, and
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
