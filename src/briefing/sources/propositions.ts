import type { Briefing } from '../briefing.js';
import type { Claim } from '../file/schema.js';

/**
 * Groups related claims, in file order: restatements and, with `disputes`, contradictions. Every claim is in exactly
 * one group.
 */
export function claimGroups(
  briefing: Briefing,
  ties: readonly ('restates' | 'disputes')[],
): readonly Claim[][] {
  const groups = new Map<Claim, Claim[]>(briefing.all('claims').map((claim) => [claim, [claim]]));
  for (const claim of briefing.all('claims'))
    for (const tie of ties) for (const other of briefing.claims(claim[tie])) unite(groups, claim, other);
  const place = new Map(briefing.all('claims').map((claim, index) => [claim, index]));
  const order = (claim: Claim): number => place.get(claim) ?? 0;
  return [...new Set(groups.values())].map((group) => group.sort((a, b) => order(a) - order(b)));
}

/** Merges the smaller group into the larger one, so that each claim is moved only a few times. */
function unite(groups: Map<Claim, Claim[]>, a: Claim, b: Claim): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (one === undefined || other === undefined || one === other) return;
  const [large, small] = one.length >= other.length ? [one, other] : [other, one];
  large.push(...small);
  for (const claim of small) groups.set(claim, large);
}

/** Returns a function that finds the claims of other sources that restate a claim, whichever of the two records it. */
export function saidElsewhere(briefing: Briefing): (claim: Claim) => readonly Claim[] {
  const found = new Map<Claim, Claim[]>();
  for (const claim of briefing.all('claims'))
    for (const other of briefing.claims(claim.restates)) {
      if (other.source === claim.source) continue;
      add(found, claim, other);
      add(found, other, claim);
    }
  return (claim) => found.get(claim) ?? [];
}

function add(found: Map<Claim, Claim[]>, claim: Claim, other: Claim): void {
  const own = found.get(claim) ?? [];
  found.set(claim, own);
  if (!own.includes(other)) own.push(other);
}
