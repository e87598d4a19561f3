import type { Findings } from './findings.js';
import { addressOf, type Item, type Part, partOf } from './items.js';

/** The part of a file to review; by default everything. */
export interface Scope {
  readonly only?: readonly Part[];
  /** Addresses of the entries with findings when the review began. */
  readonly flagged?: ReadonlySet<string>;
}

export const isInScope = ({ only, flagged }: Scope, item: Item): boolean =>
  (only === undefined || only.includes(partOf(item))) &&
  (flagged === undefined || flagged.has(addressOf(item)));

export const flaggedIn = (findings: Findings): ReadonlySet<string> => new Set(findings.keys());
