import { wordSet } from '../../lexicon-lines.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { isQuotationMark, isVerbAt, lowerAt, posAt, type Word } from '../../line/words.js';

/** Whether a subject and its finite verb begin at a word: 'said [the port was closed]'. */
export function startsClause(words: readonly Word[], from: number): boolean {
  const isOpened = /^(?:if|when|while|although|only|even|closer|more|less)$/.test(lowerAt(words, from));
  const start = isOpened ? from + 1 : from;
  const subject = nounPhraseAfter(words, start, false);
  if (subject === undefined) return lowerAt(words, from) === 'there' && posAt(words, from + 1) === 'AUX';
  const phrase = afterPrepositions(words, subject[1] + 1);
  if (afterDescription(words, phrase) > phrase) return true;
  if (phrase > subject[1] + 1) return posAt(words, phrase) === 'AUX' || isPresent(words, phrase);
  for (let index = phrase; index <= phrase + 2; index += 1) {
    if (/^(?:AUX|VERB)$/.test(posAt(words, index))) return !/ing$/.test(lowerAt(words, index));
    if (posAt(words, index) !== 'ADV' && !/^(?:in|no|["“])$/.test(lowerAt(words, index))) return false;
  }
  return false;
}

/**
 * Returns the index after the prepositional phrases that describe a noun: 'the decline in the use [of salt] appears'.
 */
function afterPrepositions(words: readonly Word[], start: number): number {
  let index = start;
  const joins = (at: number) => posAt(words, at) === 'ADP' || (at > start && lowerAt(words, at) === 'and');
  for (let count = 0; count < MOST_PHRASES && joins(index); count += 1) {
    const noun = nounPhraseAfter(words, index + 1, false);
    if (noun === undefined) break;
    index = noun[1] + 1;
  }
  return index;
}

const MOST_PHRASES = 3;

/**
 * Whether a verb ends in -s and is therefore finite: 'the rise in prices shows', but not 'the ship from Oslo found in
 * May'.
 */
const isPresent = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'VERB' && /[^s]s$/.test(lowerAt(words, index));

/**
 * Verbs that usually take a clause, even without 'that' and with a long subject: 'says the rise in prices, which …'.
 */
const BEFORE_CLAUSE = wordSet(`
  acknowledge add admit allege argue assert believe boast claim complain concede contend insist maintain note say stress
  think warn
`);

/**
 * Whether reported words begin after a verb that usually takes a clause, since a main verb follows, or since the verb
 * takes nothing else: 'insist [voters face higher taxes]'.
 *
 * @param base the base form of the reporting verb
 */
export const takesClause = (words: readonly Word[], from: number, base: string): boolean =>
  BEFORE_CLAUSE.has(base) &&
  (hasMainVerb(words, from) ||
    (base === 'say' &&
      words.slice(from, from + LONGEST_SUBJECT).some((_word, index) => isFiniteAt(words, from + index))) ||
    (base === 'insist' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(posAt(words, from))));

/** Whether a finite verb follows that is not in a relative or subordinate clause. */
function hasMainVerb(words: readonly Word[], from: number): boolean {
  let isSubordinate = false;
  for (let index = from; index < Math.min(words.length, from + LONGEST_SUBJECT); index += 1) {
    if (words[index]?.text === ',') isSubordinate = false;
    else if (SUBORDINATORS.has(lowerAt(words, index))) isSubordinate = true;
    else if (/^[;:]$/.test(lowerAt(words, index))) return false;
    if (!isSubordinate && index > from && isFiniteAt(words, index)) return true;
  }
  return false;
}

const isFiniteAt = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'AUX' || (isVerbAt(words, index) && /(?:ed|[^s]s)$/.test(lowerAt(words, index)));

const LONGEST_SUBJECT = 40;

const SUBORDINATORS = wordSet(`
  after although as because before if since so that though to unless until what when where which while who whose why
`);

const LONGEST_DESCRIPTION = 20;

/** Skips a description between commas after a subject: 'the men, aged 22 to 51, were'. */
function afterDescription(words: readonly Word[], index: number): number {
  if (words[index]?.text !== ',') return index;
  for (let comma = index + 2; comma < index + LONGEST_DESCRIPTION; comma += 1) {
    if (words[comma]?.text !== ',') continue;
    const verb = isQuotationMark(words, comma + 1) ? comma + 2 : comma + 1;
    return /^(?:AUX|VERB)$/.test(posAt(words, verb)) && !/ing$/.test(lowerAt(words, verb)) ? verb : index;
  }
  return index;
}

/**
 * Whether a line begins with an introductory phrase and not with content: 'With people leaving, Lind estimated 200'.
 */
export const opensPhrase = (words: readonly Word[], source: number): boolean =>
  (/^(?:ADP|SCONJ)$/.test(posAt(words, 0)) && posAt(words, 1) !== 'NUM') ||
  (posAt(words, 0) === 'VERB' && /ing$/.test(lowerAt(words, 0))) ||
  (/^(?:while|although|though|when|since|to)$/.test(lowerAt(words, 0)) &&
    words.findIndex(({ text }) => text === ',') === source - 1);
