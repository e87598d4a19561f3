import type { Span } from '../reading.js';
import type { Evidence } from './evidence.js';

/** A place in a text where a name stands, before it is known whose it is. */
export interface Mention extends Span {
  readonly text: string;
  readonly evidence: Evidence;
  readonly role?: string;
  readonly body?: string;
  /** The short form that brackets behind it give: 'Korea Development Institute (KDI)'. */
  readonly acronym?: string;
  /** Whether 'the' stands before it. */
  readonly isDefinite: boolean;
}
