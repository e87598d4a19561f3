import { POSSESSIVES, RELATIVE_PRONOUNS, TIME_WORDS } from '../lexicon/grammar-words.js';
import { isJoiningMark, isNominal, isSubjectPronoun, LONGEST_PHRASE } from './nominals.js';
import { isQuotationMark, lowerAt, posAt, type Range, textAt, type Word } from './words.js';

/** The maximum length of a description after a comma, in words. */
const LONGEST_DESCRIPTION = 19;

/**
 * Returns the noun phrase that begins at a word; undefined if there is none.
 *
 * @param description whether to include a description after a comma: 'Lind, the harbor master,'
 */
export function nounPhraseAfter(
  words: readonly Word[],
  start: number,
  description = true,
): Range | undefined {
  if (isQuotationMark(words, start)) return undefined;
  if (isPronounAlone(words, start)) return [start, start];
  if (!isNominal(words, start)) return undefined;
  const limit = Math.min(words.length - 1, start + LONGEST_PHRASE);
  let last = start;
  for (let next: number | undefined = start; next !== undefined; next = rightOf(words, last, limit))
    last = next;
  return [start, description ? describedTo(words, last, limit) : last];
}

/**
 * Whether a word is a pronoun and not a quantifier, unlike 'several' in 'several observers' and 'one' in 'one of them'.
 */
const isPronounAlone = (words: readonly Word[], index: number): boolean => {
  if (!isSubjectPronoun(words, index) || /^(?:of|-)$/.test(lowerAt(words, index + 1))) return false;
  if (lowerAt(words, index) === 'that' && posAt(words, index + 1) === 'NOUN') return false;
  if (/^(?:he|she|they|it|i|we|you|who|that|which)$/.test(lowerAt(words, index))) return true;
  return !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(posAt(words, index + 1));
};

/** Returns the index to which a noun phrase that ends at `last` can be extended; undefined if it cannot be extended. */
function rightOf(words: readonly Word[], last: number, limit: number): number | undefined {
  const index = last + 1;
  if (index > limit || isQuotationMark(words, index)) return undefined;
  const { lower, pos, text } = words[index] as Word;
  if (text === '(') return closingBracket(words, index, limit);
  if (pos === 'PRON')
    return POSSESSIVES.has(lower) && /^(?:of|and|for)$/.test(lowerAt(words, last)) ? index : undefined;
  if (TIME_WORDS.has(lower)) return undefined;
  if (pos === 'VERB' && describesNext(words, index)) return index;
  if (isNominal(words, index)) return beginsAnother(words, last, index) ? undefined : index;
  return index < limit && joins(words, index) ? index : undefined;
}

/** Whether a determiner after a noun begins a new phrase: 'told [the council] [the port was shut]'. */
const beginsAnother = (words: readonly Word[], last: number, index: number): boolean =>
  lowerAt(words, index) === 'that' ||
  (/^(?:the|an?|this|these|those|his|her|their|its|every|each|no|all|some|any)$/.test(
    lowerAt(words, index),
  ) &&
    /^(?:NOUN|PROPN|NUM)$/.test(posAt(words, last)));

/** Whether a participle describes the noun after it: 'a leaked memo', 'a visiting doctor'. */
const describesNext = (words: readonly Word[], index: number): boolean =>
  /(?:ed|ing)$/.test(lowerAt(words, index)) &&
  posAt(words, index - 1) === 'DET' &&
  /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, index + 1));

/** Whether a word joins the next word to the phrase, as a preposition, a hyphen, or 'and' before a name does. */
function joins(words: readonly Word[], index: number): boolean {
  if (isJoiningMark(words, index)) return true;
  const next = index + 1;
  if (lowerAt(words, index) === 'and') return posAt(words, next) === 'PROPN';
  const preposition = /^(?:of|for|from|with|at|de|&|against|to)$/.test(lowerAt(words, index));
  return preposition && isNominal(words, next) && !TIME_WORDS.has(lowerAt(words, next));
}

function closingBracket(words: readonly Word[], open: number, limit: number): number | undefined {
  const length = words.slice(open, limit + 1).findIndex(({ text }) => text === ')');
  return length < 0 ? undefined : open + length;
}

/** Returns the end of the description after a name that ends at `last`: 'Lind[, who runs the port], said'. */
function describedTo(words: readonly Word[], last: number, limit: number): number {
  if (words[last + 1]?.text !== ',' || !opensDescription(words, last + 2)) return last;
  for (let index = last + 2; index <= limit; index += 1) {
    const ends = /^[,.;:!?—–]$/.test(textAt(words, index)) || isQuotationMark(words, index);
    if (ends) return index - last <= LONGEST_DESCRIPTION ? index - 1 : last;
  }
  return limit;
}

const opensDescription = (words: readonly Word[], index: number): boolean =>
  RELATIVE_PRONOUNS.has(lowerAt(words, index)) ||
  lowerAt(words, index) === 'whose' ||
  /^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(posAt(words, index));
