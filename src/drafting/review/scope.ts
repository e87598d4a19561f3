import type { BriefingFile } from '../../briefing/file/schema.js';
import type { Findings } from './findings.js';
import { addressOf, type Item, itemsOf, type Part, partOf } from './items.js';

/** The part of a file to review; by default everything. */
export interface Scope {
  readonly only?: readonly Part[];
  /** Addresses of the entries with findings when the review began. */
  readonly flagged?: ReadonlySet<string>;
}

export const isInScope = ({ only, flagged }: Scope, item: Item): boolean =>
  (only === undefined || only.includes(partOf(item))) &&
  (flagged === undefined || flagged.has(addressOf(item)));

/** All items in scope, in order. */
export const queueOf = ({ file, scope }: { readonly file: BriefingFile; readonly scope: Scope }): Item[] =>
  itemsOf(file).filter((item) => isInScope(scope, item));

export const flaggedIn = (findings: Findings): ReadonlySet<string> => new Set(findings.keys());
