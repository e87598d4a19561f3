import type { Span, Token } from '../../reading/reading.js';
import { isInside } from '../spans.js';

const SUBJECT = /^(?:PRON|DET|PROPN|NOUN|NUM)$/;
const VERB = /^(?:VERB|AUX)$/;

/** Behind these stands a clause that says something of a word, not of the whole. */
const SUBORDINATING = /^(?:that|which|who|whom|whose|where|when|whether|if)$/i;

/**
 * Whether a stretch of a sentence has a subject and a finite verb of its own, as far as tags tell: 'the port that was
 * closed' has none.
 */
export function isClause(span: Span, words: readonly Token[]): boolean {
  let subject = false;
  for (const [index, word] of words.entries()) {
    if (!isInside(word, span)) continue;
    const before = words[index - 1];
    if (subject && SUBORDINATING.test(word.text)) return false;
    if (subject && isFiniteVerb(word, before) && !/^(?:and|or)$/i.test(before?.text ?? '')) return true;
    subject ||= SUBJECT.test(word.pos) && !SUBORDINATING.test(word.text);
  }
  return false;
}

/** Whether a finite verb stands in a stretch, with or without its subject. */
export const hasVerb = (span: Span, words: readonly Token[]): boolean => {
  const inside = words.filter((word) => isInside(word, span));
  return inside.some((word, index) => isFiniteVerb(word, inside[index - 1]));
};

/** Whether a word is a verb in a form that a clause can have. */
export const isFiniteVerb = ({ pos, text }: Token, before: Token | undefined): boolean =>
  VERB.test(pos) && !/ing$/i.test(text) && before?.text.toLowerCase() !== 'to';
