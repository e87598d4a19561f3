import type { Span, Token } from '../../reading/reading.js';
import { isInside } from '../../reading/spans.js';

const SUBJECT = /^(?:PRON|DET|PROPN|NOUN|NUM)$/;
const VERB = /^(?:VERB|AUX)$/;

/** Words that introduce a subordinate clause. 'WHO' is not included, since it is an organization. */
const SUBORDINATING = /^(?:[Tt]hat|[Ww]hich|[Ww]ho|[Ww]hom|[Ww]hose|[Ww]here|[Ww]hen|[Ww]hether|[Ii]f)$/;

/**
 * Returns whether a span has a subject and a finite verb, judging by the part-of-speech tags. 'The port that was
 * closed' lacks a verb, since 'was' belongs to the subordinate clause.
 */
export function isClause(span: Span, words: readonly Token[]): boolean {
  let subject = false;
  for (const [index, word] of words.entries()) {
    if (!isInside(word, span)) continue;
    const before = beforeMark(words, index);
    if (subject && SUBORDINATING.test(word.text)) return false;
    const isVerb = isFiniteVerb(word, before) && !isParticiple(words, index);
    if (subject && isVerb && !/^(?:and|or)$/i.test(before?.text ?? '')) return true;
    subject ||= SUBJECT.test(word.pos) && !SUBORDINATING.test(word.text);
  }
  return false;
}

/** Returns whether a span contains a finite verb, with or without a subject. */
export function hasVerb(span: Span, words: readonly Token[]): boolean {
  const inside = words.filter((word) => isInside(word, span));
  return inside.some((word, index) => isFiniteVerb(word, beforeMark(inside, index)));
}

/** Returns the word before another word, skipping a quotation mark: 'to' is before 'join' in 'to “join the crew”'. */
const beforeMark = (words: readonly Token[], index: number): Token | undefined =>
  words[/^["“]$/u.test(words[index - 1]?.text ?? '') ? index - 2 : index - 1];

/**
 * Returns whether a participle modifies a noun, as in 'the ships not repaired' or 'a letter issued by Lind', but not in
 * 'were repaired by'.
 */
const isParticiple = (words: readonly Token[], index: number): boolean =>
  (words[index - 1]?.text === 'not' && words[index - 2]?.pos !== 'AUX') ||
  (words[index - 1]?.pos === 'NOUN' &&
    words[index + 1]?.text === 'by' &&
    /ed$/.test(words[index]?.text ?? ''));

/** Returns whether a word is a finite verb, judging by its tag, its ending and the word before it. */
export const isFiniteVerb = ({ pos, text }: Token, before: Token | undefined): boolean =>
  VERB.test(pos) && !/ing$/i.test(text) && before?.text.toLowerCase() !== 'to';

/**
 * Returns whether words end in an unfinished phrase: 'did their best that', 'said this was', 'Lind said —', 'Berg
 * added: “'.
 */
export const isOpen = (words: readonly Token[]): boolean =>
  /^(?:that|and|or|but|of|to|for|with|by|in|on|at|from|is|are|was|were|said|says|added|wrote|stated|states|told)$/.test(
    words.findLast(({ text }) => /\p{L}/u.test(text))?.text ?? '',
  );
