import type { Findings } from './findings.js';
import { addressOf, type Item, type Part, partOf } from './items.js';

/** What of a file is reviewed; everything where nothing is said. */
export interface Scope {
  readonly only?: readonly Part[];
  /** Addresses of what the checks found something in when the review began. */
  readonly flagged?: ReadonlySet<string>;
}

export const isInScope = ({ only, flagged }: Scope, item: Item): boolean =>
  (only === undefined || only.includes(partOf(item))) &&
  (flagged === undefined || flagged.has(addressOf(item)));

export const flaggedIn = (findings: Findings): ReadonlySet<string> => new Set(findings.keys());
