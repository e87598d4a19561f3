import type { Claim } from '../file/schema.js';

/** Two claims that contradict each other, seen from one of them. */
export interface Dispute {
  /** The other claim. */
  readonly claim: Claim;
  /** Whether it is not reviewed yet; such a dispute is shown but changes no use. */
  readonly isProposed: boolean;
}

/**
 * The disputes among claims, by both ids. A dispute is in the file once, on either claim, and is proposed if
 * that claim is.
 */
export function disputesAmong(claims: readonly Claim[]): ReadonlyMap<string, readonly Dispute[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = new Map<string, Dispute[]>();
  for (const claim of claims) {
    const isProposed = claim.proposed !== undefined;
    for (const id of claim.disputes ?? []) {
      const other = byId.get(id);
      if (other === undefined) continue;
      add(found, claim.id, { claim: other, isProposed });
      add(found, id, { claim, isProposed });
    }
  }
  return found;
}

/** If both claims name each other, it is one dispute, reviewed as soon as one of them is. */
function add(found: Map<string, Dispute[]>, id: string, dispute: Dispute): void {
  const own = found.get(id) ?? [];
  const index = own.findIndex(({ claim }) => claim === dispute.claim);
  if (index < 0) found.set(id, [...own, dispute]);
  else if (!dispute.isProposed) own[index] = dispute;
}
