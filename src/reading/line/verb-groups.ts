import { BEFORE_VERB } from '../lexicon/grammar-words.js';
import { isCapitalized, isOrdinal } from './nominals.js';
import { isQuotationMark, lowerAt, posAt, type Word } from './words.js';

const MAX_LENGTH = 12;

/** Verbs that take another verb: 'went on to say', 'wanted to stress'. */
const CARRIERS = new Set([
  'went on',
  'continued',
  'began',
  'started',
  'seemed',
  'appeared',
  'tried',
  'wanted',
]);

/** Returns the first word of a verb group, including auxiliaries, negations and the adverbs between them. */
export function verbGroupStart(words: readonly Word[], verb: number): number {
  let first = verb;
  while (verb - first < MAX_LENGTH && standsBeforeVerb(words, first - 1)) first -= 1;
  let carrier = lowerAt(words, first - 1) === 'to' ? carrierStart(words, first - 2) : undefined;
  if (carrier === undefined) return first;
  const limit = carrier - MAX_LENGTH;
  while (carrier > limit && standsBeforeVerb(words, carrier - 1)) carrier -= 1;
  return carrier;
}

function standsBeforeVerb(words: readonly Word[], index: number): boolean {
  if (index < 0 || isQuotationMark(words, index)) return false;
  const lower = lowerAt(words, index);
  if (lower === 'no') return lowerAt(words, index + 1) === 'longer';
  if (/^(?:when|how|why|where|there)$/.test(lower)) return false;
  if (isCapitalized(words, index) || isOrdinal(words, index)) return false;
  return /^(?:AUX|ADV)$/.test(posAt(words, index)) || BEFORE_VERB.has(lower);
}

function carrierStart(words: readonly Word[], index: number): number | undefined {
  if (CARRIERS.has(lowerAt(words, index))) return index;
  return CARRIERS.has(`${lowerAt(words, index - 1)} ${lowerAt(words, index)}`) ? index - 1 : undefined;
}

/** Whether an -ing form follows a form of 'be' and is therefore part of a finite verb: 'is leaving'. */
export const isProgressive = (words: readonly Word[], verb: number): boolean => {
  const before = posAt(words, verb - 1) === 'ADV' || lowerAt(words, verb - 1) === 'not' ? verb - 2 : verb - 1;
  return /^(?:is|are|was|were|been|am|be|'s|'re|'m)$/.test(lowerAt(words, before));
};

/** Whether a participle follows a form of 'be': 'was told', 'has been widely criticized'. */
export function isPassive(words: readonly Word[], first: number, verb: number): boolean {
  if (!/(?:ed|n|t|d|cast|read)$/.test(lowerAt(words, verb))) return false;
  for (let index = verb - 1; index >= first; index -= 1) {
    const lower = lowerAt(words, index);
    if (/^(?:is|are|was|were|been|be|being|am|'re|'m|gets?|got)$/.test(lower)) return true;
    if (/^(?:has|have|had|'ve|'d|'s|will|would|did|does|do)$/.test(lower)) return false;
  }
  return false;
}
