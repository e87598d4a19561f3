import type { Sentence, SentenceKind } from './reading.js';
import { splitSentences } from './sentences/split.js';
import { type Block, readStructure } from './structure.js';

export { splitSentences } from './sentences/split.js';

const HOLDS_SENTENCES: ReadonlySet<SentenceKind> = new Set(['prose', 'bullet', 'quotation']);

/** Whether a sentence of this kind can contain a claim. */
export const holdsClaims = (kind: SentenceKind): boolean => HOLDS_SENTENCES.has(kind);

/**
 * Returns the sentences of a text with their places, in order. They do not overlap and cover all words. A headline,
 * heading, caption, byline or date line is one sentence.
 */
export const sentencesOf = (text: string): Sentence[] =>
  readStructure(text).flatMap((block) => sentencesIn(text, block));

function sentencesIn(text: string, { kind, at, start, end }: Block): Sentence[] {
  // A headline that is only punctuation has no words.
  if (start >= end) return [];
  if (!holdsClaims(kind)) return [{ at, kind, start, end }];
  return splitSentences(text.slice(start, end)).map((span, index) => ({
    at: `${at}.s${index + 1}`,
    kind,
    start: start + span.start,
    end: start + span.end,
  }));
}
