import {
  JOINING_PREPOSITIONS,
  POSSESSIVES,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../lexicon/function-words.js';
import type { Range, Word } from './words.js';
import { isQuotationMark, lowerAt, posAt } from './words.js';

/** A noun phrase is never followed further than this, which keeps every sentence linear. */
const LONGEST = 40;

const NOMINAL = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'NUM', 'PRON', 'SYM', 'X']);
const HEADS = new Set(['PROPN', 'NOUN', 'NUM']);
const POSSESSIVE_MARK = /^(?:'s|')$/;
const ABBREVIATED = /^(?:jr|sr|ii|iii|dr|mr|ms|mrs|sen|rep|gov|gen|rev)\.?$/;
const PARTITIVE = new Set([
  'one',
  'some',
  'many',
  'none',
  'most',
  'few',
  'all',
  'half',
  'both',
  'several',
  'any',
  'those',
]);

const isNominal = (words: readonly Word[], index: number): boolean =>
  NOMINAL.has(posAt(words, index)) ||
  isCapitalized(words, index) ||
  POSSESSIVE_MARK.test(lowerAt(words, index)) ||
  ABBREVIATED.test(lowerAt(words, index));

/** A surname that the tagger takes for another word ('Jolly', 'Cross'): capitalized, and not because a sentence begins. */
export const isCapitalized = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[index]?.text ?? '') &&
  /^(?:ADV|ADJ|VERB|INTJ|ADP)$/.test(posAt(words, index)) &&
  index > 0 &&
  words[index - 1]?.quote !== 'open';

const isHead = (words: readonly Word[], index: number): boolean =>
  HEADS.has(posAt(words, index)) || PARTITIVE.has(lowerAt(words, index));

const isSubjectPronoun = (words: readonly Word[], index: number): boolean =>
  SUBJECT_PRONOUNS.has(lowerAt(words, index)) && !HEADS.has(posAt(words, index));

/** The noun phrase that ends at a word, or undefined where none does. */
export function nounPhraseBefore(words: readonly Word[], end: number, from = 0): Range | undefined {
  if (end < from || isQuotationMark(words, end)) return undefined;
  if (isSubjectPronoun(words, end)) return [pronounStart(words, end, from), end];
  const participle =
    posAt(words, end) === 'VERB' && lowerAt(words, end).endsWith('ed') && isReduced(words, end);
  if (!isNominal(words, end) && lowerAt(words, end) !== ')' && !participle) return undefined;
  const limit = Math.max(from, end - LONGEST);
  let first = end;
  for (let next: number | undefined = end; next !== undefined; next = leftOf(words, first, limit))
    first = next;
  return [first, end];
}

/** 'the two' and 'many others' keep the word before the pronoun. */
const pronounStart = (words: readonly Word[], index: number, from: number): number =>
  index > from && /^(?:many|the|most|some|all|of|nearly|about)$/.test(lowerAt(words, index - 1))
    ? index - 1
    : index;

/** The word to which a noun phrase that begins at `first` reaches further left. */
function leftOf(words: readonly Word[], first: number, limit: number): number | undefined {
  const index = first - 1;
  if (index < limit || isQuotationMark(words, index)) return undefined;
  const { lower = '', pos = '', text = '' } = words[index] ?? {};
  if (text === ')') return openingBracket(words, index, limit);
  if (pos === 'PRON') return POSSESSIVES.has(lower) ? index : undefined;
  if (/^(?:which|whom|whose|what)$/.test(lower)) return undefined;
  if (isNominal(words, index))
    return TIME_WORDS.has(lower) && isNominal(words, index - 1) ? undefined : index;
  const before = index - 1 >= limit;
  if (JOINING_PREPOSITIONS.has(lower) && pos !== 'VERB') return before ? joinedBy(words, index) : undefined;
  if (pos === 'CCONJ')
    return before && (isHead(words, index - 1) || lowerAt(words, index - 1) === ')') ? index - 1 : undefined;
  if (pos === 'VERB' && /(?:ed|ing)$/.test(lower))
    return before && isReduced(words, index) ? index : undefined;
  if (text === '-' || text === '/' || text === '–') return before ? index : undefined;
  return text === '.' && /^\p{Lu}$/u.test(words[index - 1]?.text ?? '') ? index : undefined;
}

/** The word before a preposition that joins: a noun, or the adjective of 'people familiar with the plan'. */
function joinedBy(words: readonly Word[], preposition: number): number | undefined {
  if (isHead(words, preposition - 1)) return preposition - 1;
  const adjective = posAt(words, preposition - 1) === 'ADJ' && posAt(words, preposition - 2) === 'NOUN';
  return adjective ? preposition - 1 : undefined;
}

/** 'the striking workers', 'people briefed on the plan': a participle inside a noun phrase. */
const isReduced = (words: readonly Word[], index: number): boolean => {
  const before = posAt(words, index - 1);
  if (before === 'DET') return true;
  return (
    lowerAt(words, index).endsWith('ed') && (before === 'NOUN' || PARTITIVE.has(lowerAt(words, index - 1)))
  );
};

function openingBracket(words: readonly Word[], close: number, limit: number): number | undefined {
  for (let index = close; index >= limit; index -= 1) if (words[index]?.text === '(') return index;
  return undefined;
}

/** The noun phrase that begins at a word, with a description behind its comma ('Lind, the harbor master,'). */
export function nounPhraseAfter(
  words: readonly Word[],
  start: number,
  description = true,
): Range | undefined {
  if (isQuotationMark(words, start)) return undefined;
  const limit = Math.min(words.length - 1, start + LONGEST);
  if (
    isSubjectPronoun(words, start) &&
    !/^(?:of|-)$/.test(lowerAt(words, start + 1)) &&
    !isQuantifier(words, start)
  )
    return [start, start];
  if (!isNominal(words, start)) return undefined;
  let last = start;
  for (let next = rightOf(words, last, limit); next !== undefined; next = rightOf(words, last, limit))
    last = next;
  return [start, description ? describedTo(words, last, limit) : last];
}

/** 'several observers': the quantifier is not the whole. */
const isQuantifier = (words: readonly Word[], index: number): boolean =>
  !/^(?:he|she|they|it|i|we|you|who|that|which)$/.test(lowerAt(words, index)) &&
  /^(?:NOUN|ADJ|PROPN|NUM)$/.test(posAt(words, index + 1));

/** The word to which a noun phrase that reaches `last` goes on to the right. */
function rightOf(words: readonly Word[], last: number, limit: number): number | undefined {
  const index = last + 1;
  if (index > limit || isQuotationMark(words, index)) return undefined;
  const { lower = '', pos = '', text = '' } = words[index] ?? {};
  if (pos === 'PRON')
    return POSSESSIVES.has(lower) && /^(?:of|and|for)$/.test(lowerAt(words, last)) ? index : undefined;
  if (TIME_WORDS.has(lower)) return undefined;
  if (isNominal(words, index) && lower !== 'that') return index;
  if (text === '-' || text === '/' || text === '–') return index + 1 <= limit ? index : undefined;
  if (text === '(') return closingBracket(words, index, limit);
  const follows = index + 1 <= limit && isNominal(words, index + 1);
  if (/^(?:of|for|from|with|at|de|&|against|to)$/.test(lower))
    return follows && !TIME_WORDS.has(lowerAt(words, index + 1)) ? index : undefined;
  return pos === 'CCONJ' && lower === 'and' && posAt(words, index + 1) === 'PROPN' ? index : undefined;
}

function closingBracket(words: readonly Word[], open: number, limit: number): number | undefined {
  for (let index = open; index <= limit; index += 1) if (words[index]?.text === ')') return index;
  return undefined;
}

/** 'Lind, 61, who runs the port, said': the description belongs to the name. */
function describedTo(words: readonly Word[], last: number, limit: number): number {
  if (words[last + 1]?.text !== ',') return last;
  const next = posAt(words, last + 2);
  const opens = RELATIVE_PRONOUNS.has(lowerAt(words, last + 2)) || lowerAt(words, last + 2) === 'whose';
  if (!opens && !/^(?:DET|NOUN|ADJ|NUM|PROPN)$/.test(next)) return last;
  for (let index = last + 2; index <= limit; index += 1) {
    const ends = /^[,.;:!?—–]$/.test(words[index]?.text ?? '') || isQuotationMark(words, index);
    if (ends) return index - last < 20 ? index - 1 : last;
  }
  return limit;
}
