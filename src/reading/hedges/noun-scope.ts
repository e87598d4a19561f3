import { nounPhraseAfter } from '../line/noun-phrase-after.js';
import { isQuotationMark, isVerbAt, lowerAt, posAt, type Range, type Word } from '../line/words.js';
import type { Match } from './match.js';

const ADJECTIVE = /^(?:alleged|suspected|purported|rumou?red|supposed|unsubstantiated|unproven|disputed)$/;
/** Words that show that 'alleged' before them is a verb: 'Lind alleged that', 'they alleged the firm knew'. */
const CLAUSE = /^(?:that|the|an?|he|she|it|they|his|her|their|its)$/;
const NOUN =
  /^(?:allegations?|accusations?|suspicions?|(?:charges|claims|reports|rumou?rs|complaints?) (?:of|that))$/;
const PARTICIPLE =
  /^(?:believed|suspected|thought|feared|alleged|said|rumou?red|reported|accused|presumed|assumed|understood|estimated|expected|scheduled|due|set|slated|projected|predicted|forecast|planned|designed|intended|meant|aimed|charged|indicted|wanted|considered|seen|regarded|described|tipped|poised)$/;
const HAPPENING = /^(?:happen|occur|take|took|begin|began|start|last)(?:s|ed|ing)?$/;
const FINITE =
  /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|should|did|does|do|needs?)$/;

/**
 * Returns the scope of a hedge that softens only a noun or a purpose, and not the rest of its clause: 'suspected
 * smugglers were held', 'debris believed to be of a ship was found', 'was called in over allegations of fraud', 'they
 * measured it to determine whether it is safe'.
 *
 * @param to the last word of the clause
 * @returns undefined if the hedge applies to its whole clause: 'is suspected of fraud', 'the alleged theft took place'
 */
export function nounScope(
  words: readonly Word[],
  { range: [first, last], standing }: Match,
  to: number,
): Range | undefined {
  const lower = lowerAt(words, first);
  if (standing === 'pending') return OPEN_QUESTION.test(lowerAt(words, last)) ? [first, to] : undefined;
  if (isReduced(words, first, last) || isPurpose(words, first))
    return ifVerbOutside(words, [first, endOfComplement(words, last, to)]);
  // A verb whose subject is a noun such as 'plan' is not softened: 'The plan to repair it was rejected'.
  if (isSubject(words, first) && FINITE.test(lowerAt(words, endOfComplement(words, last, to) + 1)))
    return [first, last];
  if (standing !== 'alleged') return undefined;
  if (ADJECTIVE.test(lower) && first === last && !CLAUSE.test(lowerAt(words, last + 1)))
    return describedNoun(words, first, to);
  const phrase = words.slice(first, last + 1).map((word) => word.lower);
  const isNoun = NOUN.test(lower) || (NOUN.test(phrase.join(' ')) && posAt(words, first) === 'NOUN');
  return isNoun ? ifVerbOutside(words, [first, endOfComplement(words, last, to)]) : undefined;
}

const PURPOSE =
  /^(?:plans?|proposals?|attempts?|bids?|efforts?|requests?|calls?|demands?|pleas?|appeals?|campaigns?|recommendations?|intentions?)$/;

/**
 * Whether a noun such as 'plan' depends on a verb that adds meaning: 'launched a campaign to', 'denied a request for'.
 * In 'has a plan to', the verb adds nothing and the whole clause is a plan.
 */
function isPurpose(words: readonly Word[], first: number): boolean {
  if (!PURPOSE.test(lowerAt(words, first))) return false;
  if (posAt(words, first) === 'VERB' && !/^(?:DET|PART|ADJ)$/.test(posAt(words, first - 1))) return false;
  for (let index = first - 1; index >= 0 && index >= first - BEFORE; index -= 1) {
    if (/^[,;:.]$/.test(lowerAt(words, index))) return false;
    if (isVerbAt(words, index)) return !LIGHT.test(lowerAt(words, index));
  }
  return false;
}

/**
 * Whether a noun such as 'scheme' is the subject, so that its clause is not about the plan alone: 'A scheme to repair it
 * would be extended'.
 */
function isSubject(words: readonly Word[], first: number): boolean {
  const lower = lowerAt(words, first);
  const isPlan = PURPOSE.test(lower) || /^(?:scheme|initiative|program|programme|project)s?$/.test(lower);
  if (!isPlan || posAt(words, first) === 'VERB') return false;
  let before = first - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(posAt(words, before))) before -= 1;
  return before < 0 || /^(?:that|said|says|added|[,;:"“])$/.test(lowerAt(words, before));
}

/** How many words before a noun are searched for the verb on which it depends. */
const BEFORE = 10;
const LIGHT = /^(?:is|are|was|were|be|been|has|have|had|having|make|makes|made|making|there)$/;

const OPEN_QUESTION = /^(?:if|whether)$/;

/** Whether a participle describes the noun before it, and is not the verb of the clause: 'a man suspected of theft'. */
function isReduced(words: readonly Word[], first: number, last: number): boolean {
  const before = lowerAt(words, first - 1) === ',' ? first - 2 : first - 1;
  return (
    PARTICIPLE.test(lowerAt(words, first)) &&
    last - first <= 2 &&
    /^(?:NOUN|PROPN|NUM)$/.test(posAt(words, before)) &&
    !followsThere(words, before) &&
    /^(?:to|of|by|for|with|as)$/.test(lowerAt(words, first + 1))
  );
}

/** Whether a noun follows 'there are', which adds no meaning: 'there are two teams due to start'. */
const followsThere = (words: readonly Word[], noun: number): boolean =>
  [2, 3, 4, 5, 6].some((step) => lowerAt(words, noun - step) === 'there');

/**
 * Nouns for things with content, which is as doubtful as the thing itself: 'an alleged recording of Lind discussing the
 * theft'.
 */
const CONTENT =
  /^(?:recording|wiretap|tape|video|letter|memo|email|message|plot|plan|link|role|attempt|threat)s?$/;

/**
 * Returns the noun phrase that begins with an adjective. If the noun refers to an event, returns undefined, since the
 * whole clause is doubtful: 'the alleged theft took place in May'.
 */
function describedNoun(words: readonly Word[], adjective: number, to: number): Range | undefined {
  const phrase = nounPhraseAfter(words, adjective + 1, false);
  if (phrase === undefined) return undefined;
  if (CONTENT.test(lowerAt(words, adjective + 1))) return [adjective, endOfComplement(words, phrase[1], to)];
  return HAPPENING.test(lowerAt(words, phrase[1] + 1)) ? undefined : [adjective, phrase[1]];
}

/**
 * Returns the last word of the phrase after a noun or participle. The phrase ends before a punctuation mark or the verb
 * of the surrounding clause.
 */
function endOfComplement(words: readonly Word[], last: number, to: number): number {
  const opensClause = /^(?:that|he|she|it|they|the)$/.test(lowerAt(words, last + 1));
  for (let index = last + 1; index <= to; index += 1) {
    if (/^[,;:.—–]$/.test(lowerAt(words, index)) || isQuotationMark(words, index)) return index - 1;
    if (/^(?:and|but)$/.test(lowerAt(words, index)) && SAID.test(lowerAt(words, index + 1))) return index - 1;
    const isVerb = FINITE.test(lowerAt(words, index)) && lowerAt(words, index - 1) !== 'to';
    if (isVerb && !opensClause) return index - 1;
  }
  return to;
}

/** Verbs after 'and' that continue the surrounding clause: 'rejected claims that it sank and said …'. */
const SAID = /^(?:said|says|told|added|insisted|warned|argued|called|accused|promised|vowed)$/;

/** Returns undefined instead of a range if the line has no verb outside the range: 'Mayor accused of fraud'. */
const ifVerbOutside = (words: readonly Word[], [first, last]: Range): Range | undefined =>
  words.some(({ pos }, index) => (index < first || index > last) && /^(?:VERB|AUX)$/.test(pos))
    ? [first, last]
    : undefined;
