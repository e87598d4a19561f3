import type { Briefing } from '../briefing.js';
import type { Claim } from '../file/schema.js';
import { independentClaims, originsOf } from './origins.js';
import { claimGroups } from './propositions.js';

/** Finds other reports of a claim, in a briefing with several sources. */
export class Reports {
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

  /** Returns the claims of other sources that say the same. */
  elsewhere(claim: Claim): Claim[] {
    return (this.#groups.get(claim) ?? []).filter(({ source }) => source !== claim.source);
  }

  /** Counts the claims whose source and voice are both independent. */
  independent(claims: readonly { readonly id: string }[]): number {
    return independentClaims(this.briefing.claims(claims.map(({ id }) => id)), this.#originOf).length;
  }
}
