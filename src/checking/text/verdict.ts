import type { Claim } from '../../briefing/file/schema.js';

/** What a briefing says of a sentence that somebody is about to say or print. */
export const VERDICTS = [
  'supported',
  'firmer than the source',
  'needs attribution',
  'disputed',
  'not in the briefing',
] as const;

export type VerdictKind = (typeof VERDICTS)[number];

/** `error` where the sentence must not stand as it is; `question` where a person has to look. */
export type Severity = 'error' | 'question';

/** Words of the text, and words of the briefing that say otherwise. */
export interface Difference {
  readonly text: string;
  readonly briefing: string;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Absent where the sentence is supported. */
  readonly severity?: Severity;
  /** Why; absent where the sentence is supported. */
  readonly message?: string;
  readonly words?: Difference;
  /** The claims that it was judged by. */
  readonly claims: readonly Claim[];
  /** The claims whose sentences may be said instead, as they are written. */
  readonly say: readonly Claim[];
}
