import type { Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { sentenceOf } from '../../claims/wording.js';
import type { Corrected } from '../findings.js';
import type { ReviewText } from '../text.js';
import type { ClaimPassage } from '../voices/sentence-doubts.js';
import { balanced } from './fragments.js';

/** An alternative wording of a claim; `words` describes the difference: 'the whole sentence', 'without “but”'. */
export interface Wording extends Corrected {
  /** The full new text of the claim. */
  readonly text: string;
}

/** A claim with its sentence. */
export interface ClaimInSentence {
  readonly claim: Claim;
  readonly passage: ClaimPassage;
  /** The offset of the sentence in the source. */
  readonly start: number;
}

/** @returns undefined if the sentence is not stored */
export function claimInSentence(claim: Claim, text: ReviewText): ClaimInSentence | undefined {
  const passage = text.passageOf(claim);
  const start = text.sentenceSpan(claim)?.start;
  return passage && start !== undefined ? { claim, passage, start } : undefined;
}

/** A wording that is a stretch of the sentence, given by offsets into it. */
export const extract = ({ passage, start }: ClaimInSentence, span: Span, words: string): Wording => ({
  action: { do: 'extract', span: { start: start + span.start, end: start + span.end } },
  words,
  text: balanced(sentenceOf(span, passage.sentence)),
});

export const reword = (text: string, words: string, names?: string): Wording => ({
  action: { do: 'reword', words: text, ...(names === undefined ? {} : { names }) },
  words,
  text,
});

/** The maximum number of characters shown of a quotation. */
const LONGEST = 40;

/** The beginning of words, in quotation marks. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  if (plain.length <= LONGEST) return `“${plain}”`;
  return `“${plain.slice(0, LONGEST).replace(/\s+\S*$/u, '')} ...”`;
}

/** Words without punctuation, for comparison. */
export const plainly = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
