import { JOINING_PREPOSITIONS, POSSESSIVES, TIME_WORDS } from '../lexicon/grammar-words.js';
import {
  isDateComma,
  isHead,
  isJoiningMark,
  isNominal,
  isOrdinal,
  isPartitive,
  isSubjectPronoun,
  LONGEST_PHRASE,
} from './nominals.js';
import { isQuotationMark, lowerAt, posAt, type Range, textAt, type Word } from './words.js';

/** Returns the noun phrase that ends at a word; undefined if there is none. */
export function nounPhraseBefore(words: readonly Word[], end: number): Range | undefined {
  if (end < 0 || isQuotationMark(words, end)) return undefined;
  if (isSubjectPronoun(words, end)) return [pronounStart(words, end), end];
  if (isOrdinal(words, end)) return [end - 1, end];
  if (!isNominal(words, end) && lowerAt(words, end) !== ')' && !isReduced(words, end)) return undefined;
  const limit = Math.max(0, end - LONGEST_PHRASE);
  let first = lowerAt(words, end) === ')' ? (openingBracket(words, end, limit) ?? end) : end;
  for (let next: number | undefined = first; next !== undefined; next = leftOf(words, first, limit))
    first = next;
  return [first, end];
}

/** Returns the start of a phrase that ends in a pronoun or number: 'the two', 'many others'. */
const pronounStart = (words: readonly Word[], index: number): number =>
  /^(?:many|the|most|some|all|of|nearly|about)$/.test(lowerAt(words, index - 1)) ? index - 1 : index;

/**
 * Returns the index to which a noun phrase that begins at `first` can be extended; undefined if it cannot be extended.
 */
function leftOf(words: readonly Word[], first: number, limit: number): number | undefined {
  const index = first - 1;
  if (index < limit || isQuotationMark(words, index)) return undefined;
  if (textAt(words, index) === ')') return openingBracket(words, index, limit);
  if (isDateComma(words, index)) return index;
  if (isNominal(words, index)) return nominal(words, index);
  return index > limit ? joined(words, index) : undefined;
}

/** Determiners that begin a new phrase after a noun: 'told the council [the port]'. */
const ARTICLE = /^(?:the|an?|these|those)$/;

function nominal(words: readonly Word[], index: number): number | undefined {
  const lower = lowerAt(words, index);
  if (posAt(words, index) === 'PRON') return POSSESSIVES.has(lower) ? index : undefined;
  if (/^(?:which|whom|whose|what)$/.test(lower)) return undefined;
  if (isHead(words, index) && ARTICLE.test(lowerAt(words, index + 1))) return undefined;
  return TIME_WORDS.has(lower) && isNominal(words, index - 1) ? undefined : index;
}

/** Returns the index to which a joining word, such as a preposition, extends the phrase; undefined if it does not. */
function joined(words: readonly Word[], index: number): number | undefined {
  const { lower, pos, text } = words[index] as Word;
  const before =
    posAt(words, index - 1) === 'ADP' && lowerAt(words, index - 1) === 'from' ? index - 2 : index - 1;
  if (pos === 'VERB') return isReduced(words, index) ? index : describesNext(words, index);
  if (TIME_WORDS.has(lowerAt(words, before))) return undefined;
  if (JOINING_PREPOSITIONS.has(lower))
    return isHead(words, before) || isFamiliar(words, before) ? before : undefined;
  if (pos === 'CCONJ') return canBeJoined(words, before) ? before : undefined;
  return isJoiningMark(words, index) || isInitial(words, before, text) ? index : undefined;
}

/** Whether a mark is the period of an initial. The tagger treats this period as a separate word. */
const isInitial = (words: readonly Word[], index: number, mark: string): boolean =>
  mark === '.' && /^\p{Lu}$/u.test(textAt(words, index));

/** Whether a noun, or the parentheses after it, can be joined to the phrase with 'and'. */
const canBeJoined = (words: readonly Word[], index: number): boolean =>
  (isHead(words, index) || lowerAt(words, index) === ')') &&
  !MONTH.test(lowerAt(words, index - 1)) &&
  !isPredicate(words, index);

/**
 * Whether an adjective after 'be' precedes 'and', which then begins a new clause: 'It is old and [the council] said'.
 */
const isPredicate = (words: readonly Word[], index: number): boolean =>
  [1, 2].some((step) => /^(?:is|are|was|were)$/.test(lowerAt(words, index - step))) &&
  /^(?:ADV|AUX)$/.test(posAt(words, index - 1));

/**
 * Matches the names of months. 'And' does not join a date to the name after it: 'It began on May 10 and [Norland]
 * said'.
 */
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Whether an adjective follows the noun that it describes: 'people familiar with the plan'. At the beginning of a
 * sentence, the tagger may take 'People' for a name.
 */
const isFamiliar = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'ADJ' &&
  (posAt(words, index - 1) === 'NOUN' || (index === 1 && /[^s]s$/.test(lowerAt(words, 0))));

/** Whether a participle follows the noun it describes: 'people briefed on the plan'. */
const isReduced = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'VERB' &&
  lowerAt(words, index).endsWith('ed') &&
  (isPartitive(words, index - 1) || /^(?:NOUN|DET)$/.test(posAt(words, index - 1)));

/**
 * Returns the index of a participle that describes the next noun, or of the adverb before the participle: 'the
 * [striking] workers', 'the [recently found] letters'. Returns undefined for other verbs.
 */
function describesNext(words: readonly Word[], index: number): number | undefined {
  const first = posAt(words, index - 1) === 'ADV' ? index - 1 : index;
  const isParticiple = /(?:ed|ing|en|wn|eld|ung|ound)$/.test(lowerAt(words, index));
  return isParticiple && posAt(words, first - 1) === 'DET' ? first : undefined;
}

function openingBracket(words: readonly Word[], close: number, limit: number): number | undefined {
  const index = words.slice(limit, close).findLastIndex(({ text }) => text === '(');
  return index < 0 ? undefined : limit + index;
}
