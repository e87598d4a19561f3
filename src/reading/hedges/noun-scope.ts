import { nounPhraseAfter } from '../line/noun-phrase-after.js';
import type { Range, Word } from '../line/words.js';
import { isQuotationMark, lowerAt, posAt } from '../line/words.js';
import type { Match } from './match.js';

const ADJECTIVE = /^(?:alleged|suspected|purported|rumou?red|supposed|unsubstantiated|unproven|disputed)$/;
const NOUN = /^(?:allegations?|accusations?|suspicions?|(?:charges|claims) of)$/;
const PARTICIPLE =
  /^(?:believed|suspected|thought|feared|alleged|said|rumou?red|reported|accused|presumed|assumed|understood|estimated)$/;
const HAPPENING = /^(?:happen|occur|take|took|begin|began|start|last)(?:s|ed|ing)?$/;
const FINITE = /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|did|does|do)$/;

/**
 * Returns the scope of a hedge that softens a noun and not its clause: 'suspected smugglers were held', 'debris
 * believed to be of a ship was found', 'was called in over allegations of fraud', 'they measured it to determine
 * whether it is safe'. It does not soften the rest of the clause.
 *
 * @param to the last word of the clause
 * @returns undefined if the hedge applies to its clause: 'is suspected of fraud', 'the alleged theft took place in May'
 */
export function nounScope(
  words: readonly Word[],
  { range: [first, last], standing }: Match,
  to: number,
): Range | undefined {
  const lower = lowerAt(words, first);
  if (standing === 'pending') return OPEN_QUESTION.test(lowerAt(words, last)) ? [first, to] : undefined;
  if (isReduced(words, first, last)) return withVerbBeside(words, [first, endOfComplement(words, last, to)]);
  if (standing !== 'alleged') return undefined;
  if (ADJECTIVE.test(lower) && first === last) return describedNoun(words, first);
  const phrase = words.slice(first, last + 1).map((word) => word.lower);
  return NOUN.test(phrase.join(' ')) || NOUN.test(lower)
    ? withVerbBeside(words, [first, endOfComplement(words, last, to)])
    : undefined;
}

const OPEN_QUESTION = /^(?:if|whether)$/;

/**
 * 'a man suspected of theft', 'debris, believed to be of a ship,'. With a form of 'be' it is the verb of the clause.
 */
const isReduced = (words: readonly Word[], first: number, last: number): boolean => {
  const before = lowerAt(words, first - 1) === ',' ? first - 2 : first - 1;
  return (
    PARTICIPLE.test(lowerAt(words, first)) &&
    last - first <= 2 &&
    /^(?:NOUN|PROPN|NUM)$/.test(posAt(words, before)) &&
    /^(?:to|of|by)$/.test(lowerAt(words, first + 1))
  );
};

/** The phrase of an adjective. A past event is as doubtful as its noun. */
function describedNoun(words: readonly Word[], adjective: number): Range | undefined {
  const phrase = nounPhraseAfter(words, adjective + 1, false);
  if (phrase === undefined) return undefined;
  return HAPPENING.test(lowerAt(words, phrase[1] + 1)) ? undefined : [adjective, phrase[1]];
}

/** Where the phrase after a noun or participle ends: at a comma, or at the verb of the surrounding clause. */
function endOfComplement(words: readonly Word[], last: number, to: number): number {
  const opensClause = /^(?:that|he|she|it|they|the)$/.test(lowerAt(words, last + 1));
  for (let index = last + 1; index <= to; index += 1) {
    if (/^[,;:.—–]$/.test(lowerAt(words, index)) || isQuotationMark(words, index)) return index - 1;
    const isVerb = FINITE.test(lowerAt(words, index)) && lowerAt(words, index - 1) !== 'to';
    if (isVerb && !opensClause) return index - 1;
  }
  return to;
}

/** A headline of a noun and its hedge ('Mayor accused of fraud') is as soft as the hedge. */
const withVerbBeside = (words: readonly Word[], [first, last]: Range): Range | undefined =>
  words.some(({ pos }, index) => (index < first || index > last) && /^(?:VERB|AUX)$/.test(pos))
    ? [first, last]
    : undefined;
