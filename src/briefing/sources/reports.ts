import { fold } from '../../text/fold.js';
import { once } from '../../text/grouped-by.js';
import type { Briefing } from '../briefing.js';
import type { Claim, Source } from '../file/schema.js';

/** Finds out which sources of a briefing report the same claims, independently of each other. */
export class Reports {
  /** True if the briefing has several sources. */
  readonly areSeveral: boolean;
  readonly #groups = new Map<Claim, readonly Claim[]>();
  readonly #originOf: (source: string) => string;

  constructor(readonly briefing: Briefing) {
    this.areSeveral = briefing.all('sources').length > 1;
    this.#originOf = originsOf(briefing);
    if (!this.areSeveral) return;
    for (const group of claimGroups(briefing, ['restates']))
      for (const claim of group) this.#groups.set(claim, group);
  }

  /** Returns the claims of other sources that say the same thing as a claim. */
  elsewhere(claim: Claim): Claim[] {
    return (this.#groups.get(claim) ?? []).filter(({ source }) => source !== claim.source);
  }

  /** Counts claims. Claims that share an origin or a voice are counted once. */
  independent(claims: readonly { readonly id: string }[]): number {
    return independentClaims(this.briefing.claims(claims.map(({ id }) => id)), this.#originOf).length;
  }
}

/**
 * Groups claims that are connected through the given fields, directly or indirectly. Every claim is in
 * exactly one group, and groups are in file order.
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

/**
 * Merges the groups of two claims. The smaller group is added to the larger one, so that each claim is moved
 * only a few times.
 */
function unite(groups: Map<Claim, Claim[]>, a: Claim, b: Claim): void {
  const [one, other] = [groups.get(a), groups.get(b)];
  if (one === undefined || other === undefined || one === other) return;
  const [large, small] = one.length >= other.length ? [one, other] : [other, one];
  large.push(...small);
  for (const claim of small) groups.set(claim, large);
}

/** Returns a function that finds the claims of other sources that restate a claim or are restated by it. */
export function saidElsewhere(briefing: Briefing): (claim: Claim) => readonly Claim[] {
  const found = new Map<Claim, Set<Claim>>();
  for (const claim of briefing.all('claims'))
    for (const other of briefing.claims(claim.restates)) {
      if (other.source === claim.source) continue;
      once(found, claim, () => new Set()).add(other);
      once(found, other, () => new Set()).add(claim);
    }
  return (claim) => [...(found.get(claim) ?? [])];
}

interface Dependent {
  readonly source: string;
  /** The source on which `source` depends. */
  readonly on: string;
  readonly why: 'publisher' | 'copied';
}

/** Finds sources that have the same publisher as an earlier source, or that copy long passages from another source. */
export function dependentSources(briefing: Briefing): Dependent[] {
  const sources = briefing.all('sources');
  const byPublisher = new Map<string, Source>();
  return sources.flatMap((source): Dependent[] => {
    const { id, publisher, copies = [] } = source;
    const [copied] = copies;
    const key = publisher === undefined ? undefined : fold(publisher);
    const same = key === undefined ? undefined : byPublisher.get(key);
    if (key !== undefined && same === undefined) byPublisher.set(key, source);
    if (copied !== undefined && copied !== id) return [{ source: id, on: copied, why: 'copied' }];
    return same === undefined ? [] : [{ source: id, on: same.id, why: 'publisher' }];
  });
}

/**
 * Returns a function that maps a source to the source on which it ultimately depends. An independent source
 * is mapped to itself.
 */
function originsOf(briefing: Briefing): (source: string) => string {
  const on = new Map(dependentSources(briefing).map((one) => [one.source, one.on]));
  return (source) => {
    const seen = new Set<string>();
    let origin = source;
    for (let next = on.get(origin); next !== undefined && !seen.has(origin); next = on.get(origin)) {
      seen.add(origin);
      origin = next;
    }
    return origin;
  };
}

function independentClaims(claims: readonly Claim[], originOf: (source: string) => string): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ source, attribution }) => {
    const marks = [`origin ${originOf(source)}`];
    if (attribution.by === 'party') marks.push(`party ${attribution.party}`);
    if (attribution.by === 'unnamed') marks.push(`unnamed ${fold(attribution.label ?? '')}`);
    if (marks.some((mark) => seen.has(mark))) return false;
    for (const mark of marks) seen.add(mark);
    return true;
  });
}
