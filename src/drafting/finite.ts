import type { Span, Token } from '../reading/reading.js';
import { isInside } from './spans.js';

const SUBJECT = /^(?:PRON|DET|PROPN|NOUN|NUM)$/;
const VERB = /^(?:VERB|AUX)$/;

/** Whether a stretch of a sentence has a subject and a finite verb behind it, as far as tags tell. */
export function isClause(span: Span, words: readonly Token[]): boolean {
  let subject = false;
  const inside = words.filter((word) => isInside(word, span));
  return inside.some((word, index) => {
    if (subject && isFinite(word, inside[index - 1])) return true;
    subject ||= SUBJECT.test(word.pos);
    return false;
  });
}

/** Whether a finite verb stands in a stretch, with or without its subject. */
export const hasVerb = (span: Span, words: readonly Token[]): boolean => {
  const inside = words.filter((word) => isInside(word, span));
  return inside.some((word, index) => isFinite(word, inside[index - 1]));
};

const isFinite = ({ pos, text }: Token, before: Token | undefined): boolean =>
  VERB.test(pos) && !/ing$/i.test(text) && before?.text.toLowerCase() !== 'to';
