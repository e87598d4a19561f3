import type { Block } from '../document/document.js';

/** A question of the check: see check.ts. */
export interface CheckQuestion {
  /** The id of what it was made from, for telling questions apart. */
  readonly id: string;
  readonly question: string;
  readonly options: readonly string[];
  /** One of the options. */
  readonly answer: string;
  /** Why: the claims with their place in the source, or the open question. */
  readonly explanation: readonly Block[];
}
