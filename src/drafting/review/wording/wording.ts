import type { Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { sentenceOf } from '../../claims/wording.js';
import type { Correction } from '../actions.js';
import type { Corrected } from '../findings.js';
import type { ReviewText } from '../text.js';
import type { ClaimPassage } from '../voices/sentence-doubts.js';
import { balanced } from './quotation-marks.js';

/** An alternative wording of a claim. `words` describes the result: 'the whole sentence', 'without “but”'. */
export interface Wording extends Corrected {
  /** The full new text of the claim. */
  readonly text: string;
}

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

/**
 * Makes a wording from part of the sentence.
 *
 * @param span offsets into the sentence
 */
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

/** Makes the action that replaces a word of a claim with what it means. */
export const meaning = (
  word: string,
  name: string,
  words: string,
  names: string | undefined,
): Extract<Correction, { do: 'reword' }> => ({
  do: 'reword',
  words,
  ...(names === undefined ? {} : { names }),
  meant: { word, name },
});

/** The maximum length of a quotation in a description. */
const LONGEST = 40;

/** Shortens words and puts them in quotation marks. */
export function quoted(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  if (plain.length <= LONGEST) return `“${plain}”`;
  return `“${plain.slice(0, LONGEST).replace(/\s+\S*$/u, '')} ...”`;
}

/** Removes punctuation, so that texts can be compared. */
export const plainly = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
