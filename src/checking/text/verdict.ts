import type { Claim } from '../../briefing/file/schema.js';

/** The verdict on a sentence that somebody is about to say or print. */
export const VERDICTS = [
  'supported',
  'firmer than the source',
  'needs attribution',
  'disputed',
  'not in the briefing',
] as const;

export type VerdictKind = (typeof VERDICTS)[number];

/** `error` if the sentence must not be used as it is; `question` if a person has to decide. */
export type Severity = 'error' | 'question';

/** Words of the text, and the words of the briefing from which they differ. */
export interface Difference {
  readonly text: string;
  readonly briefing: string;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Absent if the sentence is supported. */
  readonly severity?: Severity;
  /** The reason; absent if the sentence is supported. */
  readonly message?: string;
  readonly words?: Difference;
  /** The claims that decided the verdict. */
  readonly claims: readonly Claim[];
  /** The claims whose sentences may be said instead. */
  readonly say: readonly Claim[];
}
