import type { Sentence, SentenceKind } from './reading.js';
import { splitSentences } from './sentences/split.js';
import { type Block, readStructure } from './structure.js';

export { splitSentences } from './sentences/split.js';

const HOLDS_SENTENCES: ReadonlySet<SentenceKind> = new Set(['prose', 'bullet', 'quotation']);

export const holdsClaims = (kind: SentenceKind): boolean => HOLDS_SENTENCES.has(kind);

/**
 * Returns the sentences of a text with their locators, in order. They do not overlap, and together they contain all
 * words. A headline, heading, caption, byline or date line is a single sentence.
 */
export const sentencesOf = (text: string): Sentence[] =>
  readStructure(text).flatMap((block) => sentencesIn(text, block));

function sentencesIn(text: string, { kind, at, start, end }: Block): Sentence[] {
  // A headline that consists only of punctuation contains no words.
  if (start >= end) return [];
  if (!holdsClaims(kind)) return [{ at, kind, start, end }];
  return splitSentences(text.slice(start, end)).map((span, index) => ({
    at: `${at}.s${index + 1}`,
    kind,
    start: start + span.start,
    end: start + span.end,
  }));
}
