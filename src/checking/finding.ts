import type { Standing } from '../briefing/standing.js';

/** The kinds of findings, in the order in which the help explains them. */
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

/** A difference between a briefing and the text of its source. */
export interface Finding {
  /** The id of the claim that the finding is about, if any. */
  readonly claim?: string;
  readonly kind: FindingKind;
  /** `error` if the rule is certain, `question` if a person must decide. */
  readonly severity: 'error' | 'question';
  /** The place in the source. */
  readonly at?: string;
  /** The difference, described in words. */
  readonly message: string;
  readonly words: { readonly claim?: string; readonly source?: string };
  readonly remedy: string;
  /** JSON Pointer of the entry in the briefing. */
  readonly pointer: string;
  readonly fix?: Fix;
}

/** The correct value for a field of the claim. If a voice has no name, the source itself is the voice. */
export type Fix =
  | { readonly field: 'standing'; readonly standing: Standing; readonly hedge: string }
  | { readonly field: 'hedge'; readonly hedge: string }
  | { readonly field: 'voice'; readonly name: string | undefined }
  /** Words of the claim, and the words in the source that should replace them. */
  | { readonly field: 'words'; readonly from: string; readonly to: string };
