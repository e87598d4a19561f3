import type { Briefing } from '../briefing.js';
import type { Claim } from '../file/schema.js';
import { independentClaims, originsOf } from './origins.js';
import { claimGroups } from './propositions.js';

/** Other reports of a claim, if a briefing has several sources. */
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

  /** The claims of other sources that say the same. */
  elsewhere(claim: Claim): Claim[] {
    return (this.#groups.get(claim) ?? []).filter(({ source }) => source !== claim.source);
  }

  /** Counts the claims that are independent in source and in voice. */
  independent(claims: readonly { readonly id: string }[]): number {
    return independentClaims(this.briefing.claims(claims.map(({ id }) => id)), this.#originOf).length;
  }
}
