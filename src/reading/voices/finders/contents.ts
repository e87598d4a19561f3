import { OPENS_CIRCUMSTANCE, TIME_WORDS } from '../../lexicon/grammar-words.js';
import { hasVerb, isQuotationMark, lowerAt, posAt, type Range, textAt, type Word } from '../../line/words.js';
import { REPORTED_NOUNS } from '../lexicon/nouns.js';
import { ADDRESSED, afterAddressee } from './addressees.js';
import { startsClause, takesClause } from './clause-start.js';

/** How many words after a verb are searched for 'that' or a quotation. */
const NEAR = 18;

/** How many words are searched for the end of a phrase. */
const LONGEST_PHRASE = 80;

/** The maximum number of words between the commas in 'explained, in a letter to the paper, that'. */
const LONGEST_ASIDE = 12;

/** The maximum number of punctuation marks at the end of a line that do not count as words. */
const MOST_STOPS = 10;

/** Returns the index of the last word of a line, which precedes the final punctuation. */
export function lastWord(words: readonly Word[]): number {
  let last = words.length - 1;
  const limit = Math.max(0, last - MOST_STOPS);
  while (last > limit && /^[.!?]$/.test(textAt(words, last))) last -= 1;
  return last;
}

/** Returns the content after a verb, without the addressee of the verb and circumstances such as 'on Monday'. */
export function contentAfter(words: readonly Word[], from: number, base: string): Range | undefined {
  let start = from;
  if (ADDRESSED.has(base) && !opensContent(words, start)) start = afterAddressee(words, start);
  start = afterCircumstances(words, afterAside(words, start));
  while (/^(?:[,:—–-]|--)$/.test(textAt(words, start))) start += 1;
  const last =
    isClausal(words, start) || takesClause(words, start, base)
      ? (beforeContrast(words, start) ?? lastWord(words))
      : endOfPhrase(words, start);
  return start <= last ? [start, last] : undefined;
}

/**
 * Returns the last word before a contrasting clause in the text's own voice: 'Norland said it sank, [but nobody saw
 * it]'.
 */
function beforeContrast(words: readonly Word[], start: number): number | undefined {
  for (let index = start + 2; index < Math.min(words.length, start + LONGEST_PHRASE); index += 1)
    if (
      words[index]?.text === ',' &&
      words[index]?.quote === 'outside' &&
      ((/^(?:but|while|whereas)$/.test(lowerAt(words, index + 1)) && startsClause(words, index + 2)) ||
        opensCircumstance(words, index + 1))
    )
      return index - 1;
  return undefined;
}

/** Whether a circumstance in the text's own voice begins at a word: 'said it sank, [with figures showing a loss]'. */
const opensCircumstance = (words: readonly Word[], index: number): boolean =>
  lowerAt(words, index) === 'with' &&
  [2, 3].some((step) => posAt(words, index + step) === 'VERB' && /ing$/.test(lowerAt(words, index + step)));

/** Conjunctions and other words that begin a clause or an infinitive. */
const OPENS_CLAUSE = /^(?:although|though|while|when|because|since|despite|to)$/;

/** Whether content is a clause, a quotation or an infinitive, and can therefore extend to the end of the sentence. */
const isClausal = (words: readonly Word[], start: number): boolean =>
  OPENS_CLAUSE.test(lowerAt(words, start)) || opensStatement(words, start);

/** Returns the end of a noun phrase with its modifiers, which is the word before a comma or dash outside quotations. */
export function endOfPhrase(words: readonly Word[], start: number): number {
  for (let index = start; index < start + LONGEST_PHRASE && index < words.length; index += 1) {
    if (words[index]?.quote === 'outside' && /^[,;—–]$/.test(textAt(words, index))) return index - 1;
  }
  return lastWord(words);
}

/** Whether a word certainly begins content: a quotation mark, a colon, or a word such as 'that' or 'whether'. */
export const opensContent = (words: readonly Word[], index: number): boolean =>
  isQuotationMark(words, index) || /^(?:that|whether|if|why|how|what|:)$/.test(lowerAt(words, index));

/** Whether reported words begin at a word: a clause, a question or a quotation. */
export const opensStatement = (words: readonly Word[], index: number): boolean =>
  opensContent(words, index) || startsClause(words, index);

/** Skips an aside between commas, such as ', however,' and ', for example,', or between dashes. */
function afterAside(words: readonly Word[], start: number): number {
  if (/^(?:[—–-]|--)$/.test(textAt(words, start))) return afterDashes(words, start);
  if (words[start]?.text !== ',') return start;
  for (let index = start + 2; index < start + LONGEST_ASIDE; index += 1) {
    if (words[index]?.text === ',' && lowerAt(words, index + 1) === 'that') return index + 1;
    if (isQuotationMark(words, index) || /^(?:AUX|VERB)$/.test(posAt(words, index))) break;
  }
  for (let index = start + 1; index <= start + 3; index += 1) {
    if (words[index]?.text === ',') return index + 1;
    if (!ASIDE.test(lowerAt(words, index))) return start;
  }
  return start;
}

const ASIDE = /^(?:however|though|too|instead|then|for|example|instance|in|part|again)$/;

/** Skips an aside between dashes: 'said — as reported by the Herald — that'. */
function afterDashes(words: readonly Word[], start: number): number {
  for (let index = start + 2; index < start + LONGEST_ASIDE; index += 1) {
    if (words[index]?.text === words[start]?.text) return opensContent(words, index + 1) ? index + 1 : start;
    if (isQuotationMark(words, index)) break;
  }
  return start;
}

/** Skips 'on Monday' or 'in a statement' if the reported words follow. */
function afterCircumstances(words: readonly Word[], start: number): number {
  const lower = lowerAt(words, start);
  const clause = afterMark(words, start);
  if (clause !== undefined) return clause;
  const toSomebody = lower === 'to' && posAt(words, start + 1) !== 'VERB';
  if (!OPENS_CIRCUMSTANCE.has(lower) && !TIME_WORDS.has(lower) && !toSomebody) return start;
  const found = contentNear(words, start);
  if (found !== undefined && toSomebody && isToldByNoun(words, found)) return start;
  if (found !== undefined) return found;
  if (TIME_WORDS.has(lower)) return start + 1;
  if (lower === 'in' && MONTH_OR_YEAR.test(lowerAt(words, start + 1)) && startsClause(words, start + 2))
    return start + 2;
  return lower === 'on' && TIME_WORDS.has(lowerAt(words, start + 1)) ? start + 2 : start;
}

/** Returns the start of the content after a short phrase and a comma or colon: 'said in its report, [it sank]'. */
function afterMark(words: readonly Word[], start: number): number | undefined {
  const lower = lowerAt(words, start);
  if (!/^(?:in|at|during|about)$/.test(lower)) return undefined;
  const mark = lower === 'about' ? ':' : ',';
  const end = words.findIndex(({ text }, index) => index > start && /^[,:;]$/.test(text));
  const isShort = end > start && end < start + LONGEST_TOPIC && words[end]?.text === mark;
  const opens = mark === ':' ? isQuotationMark(words, end + 1) : startsClause(words, end + 1);
  return isShort && !hasVerb(words, start, end) && opens ? end + 1 : undefined;
}

const LONGEST_TOPIC = 7;

const MONTH_OR_YEAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;

/** Whether 'that' belongs to somebody else's statement: 'responded to the union’s claim that it was late'. */
const isToldByNoun = (words: readonly Word[], that: number): boolean =>
  lowerAt(words, that) === 'that' && REPORTED_NOUNS.get(lowerAt(words, that - 1))?.has('that') === true;

/**
 * Returns the index of the first 'that', colon or quotation mark in a clause. If a quotation is only the end of the
 * content, returns the start of the clause.
 */
function contentNear(words: readonly Word[], start: number): number | undefined {
  for (let index = start; index < start + NEAR && index < words.length; index += 1) {
    // In 'said following the vote they would “rest”', the content begins before the quotation.
    if (isQuotationMark(words, index)) return posAt(words, index - 1) === 'AUX' ? start : index;
    if (index > start && /^(?:that|:)$/.test(lowerAt(words, index))) return index;
    if (endsClause(words, index)) return undefined;
  }
  return undefined;
}

/** Whether a clause ends at a word: 'Told the council on Monday, and the union welcomed that'. */
const endsClause = (words: readonly Word[], index: number): boolean =>
  /^[.;]$/.test(textAt(words, index)) ||
  (words[index]?.text === ',' && /^(?:and|but|while|which|who)$/.test(lowerAt(words, index + 1)));

/** Whether 'that' or a quotation follows a verb before its clause ends. */
export function reportsClause(words: readonly Word[], from: number): boolean {
  for (let index = from; index < from + NEAR && index < words.length; index += 1) {
    if (/^(?:that|whether)$/.test(lowerAt(words, index)) || words[index]?.quote === 'open') return true;
    if (/^[,.;]$/.test(textAt(words, index))) return words[index + 1]?.quote === 'open';
  }
  return false;
}
