import { SUBJECT_PRONOUNS } from '../lexicon/grammar-words.js';
import { wordSet } from '../lexicon-lines.js';
import { lowerAt, posAt, textAt, type Word } from './words.js';

/** The maximum length of a noun phrase, so that every sentence takes linear time. */
export const LONGEST_PHRASE = 40;

const NOMINAL = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'NUM', 'PRON', 'SYM', 'X']);
const HEADS = new Set(['PROPN', 'NOUN', 'NUM']);
const POSSESSIVE_MARK = /^(?:'s|')$/;
const ABBREVIATED = /^(?:jr|sr|ii|iii|dr|mr|ms|mrs|sen|rep|gov|gen|rev)\.?$/;

const PARTITIVES = wordSet('one some many none most few all half both several any those');

export const isNominal = (words: readonly Word[], index: number): boolean =>
  NOMINAL.has(posAt(words, index)) ||
  isCapitalized(words, index) ||
  POSSESSIVE_MARK.test(lowerAt(words, index)) ||
  ABBREVIATED.test(lowerAt(words, index));

/**
 * Whether a capital in the middle of a sentence shows that a word is a name, even if the word is not tagged as a name:
 * 'Jolly', 'Cross'.
 */
export const isCapitalized = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(textAt(words, index)) &&
  /^(?:ADV|ADJ|VERB|INTJ|ADP)$/.test(posAt(words, index)) &&
  index > 0 &&
  words[index - 1]?.quote !== 'open';

export const isHead = (words: readonly Word[], index: number): boolean =>
  HEADS.has(posAt(words, index)) || isPartitive(words, index);

/** Whether a word can refer to part of a whole, as 'some' does in 'some of them'. */
export const isPartitive = (words: readonly Word[], index: number): boolean =>
  PARTITIVES.has(lowerAt(words, index));

export const isSubjectPronoun = (words: readonly Word[], index: number): boolean =>
  SUBJECT_PRONOUNS.has(lowerAt(words, index)) && !HEADS.has(posAt(words, index));

/** Whether a punctuation mark can join the words of a noun phrase: a hyphen, a slash or an en dash. */
export const isJoiningMark = (words: readonly Word[], index: number): boolean =>
  /^[-/–]$/.test(textAt(words, index));

/** Whether a word is a comma in a date before a noun: 'a May 14, 2019 press release', 'a May 14, 2019, report'. */
export const isDateComma = (words: readonly Word[], index: number): boolean =>
  words[index]?.text === ',' &&
  ((precedesYear(words, index) && (isNominal(words, index + 2) || isNounAfterComma(words, index + 2))) ||
    (precedesYear(words, index - 2) && isNounAfterComma(words, index)));

const precedesYear = (words: readonly Word[], comma: number): boolean =>
  posAt(words, comma - 3) === 'DET' &&
  /^\d{1,2}$/.test(lowerAt(words, comma - 1)) &&
  /^\d{4}$/.test(lowerAt(words, comma + 1));

const isNounAfterComma = (words: readonly Word[], comma: number): boolean =>
  words[comma]?.text === ',' && /^(?:NOUN|ADJ)$/.test(posAt(words, comma + 1));

/** Whether an ordinal refers to a person: 'A second said that'. The tagger takes 'second' for an adverb. */
export const isOrdinal = (words: readonly Word[], index: number): boolean =>
  /^(?:first|second|third|fourth|fifth)$/.test(lowerAt(words, index)) && posAt(words, index - 1) === 'DET';
