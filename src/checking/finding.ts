/** What a check found, in the order in which help explains the kinds. */
export const FINDING_KINDS = [
  'firmer-standing',
  'firmer-wording',
  'other-voice',
  'not-in-sentence',
  'swapped',
  'negated',
  'no-such-hedge',
  'other-place',
  'quotation',
  'no-such-place',
  'copied',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something in a briefing that falls short of the text of its source. */
export interface Finding {
  /** The claim that it is about, where it is one. */
  readonly claim?: string;
  readonly kind: FindingKind;
  /** `error` where the rule is sure, `question` where a person has to look. */
  readonly severity: 'error' | 'question';
  /** The place in the source. */
  readonly at?: string;
  /** The reason, in words. */
  readonly message: string;
  readonly words: { readonly claim?: string; readonly source?: string };
  readonly remedy: string;
  /** JSON Pointer of the entry in the briefing. */
  readonly pointer: string;
}
