import { TIME_WORDS } from '../../lexicon/grammar-words.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { hasVerb, lowerAt, posAt, type Range, textAt, type Word } from '../../line/words.js';
import { verbForms } from '../lexicon/verb-forms.js';
import { endsQuotation, isComma } from './described-source.js';
import type { Source } from './finding.js';

/**
 * Returns a speaker after the verb: '…,” said Lind', '…, said Lind', and, without a comma, 'It is in trouble said
 * Ann Lind, the mayor'.
 */
export function invertedSource(words: readonly Word[], first: number, verb: number): Source | undefined {
  if (first !== verb || !/(?:ed|s|say|said|wrote|told)$/.test(lowerAt(words, verb))) return undefined;
  const quoted = endsQuotation(words, first - 1);
  const bare = BARE.has(lowerAt(words, verb)) && (first === 0 || isComma(words, first - 1));
  const range = nounPhraseAfter(words, verb + 1);
  if (range === undefined || isNoSpeaker(lowerAt(words, range[0]))) return undefined;
  const isOther = bare && !quoted && (isNameBetweenCommas(words, first - 1) || isOnlyVerb(words, first));
  const isSpeaker = quoted || (bare && !isOther && endsThere(words, range));
  return isSpeaker ? { range, position: 'after' } : undefined;
}

/** Whether a word is a quantity or a time: 'says more than a million use it', 'Lind said Friday'. */
const isNoSpeaker = (word: string): boolean =>
  /^(?:about|at|fewer|less|more|nearly|only|over)$/.test(word) || TIME_WORDS.has(word);

/** Verbs that can precede their speaker even if there is no quotation: '…, argues Lind'. */
const BARE = new Set(
  'say said write add report note tweet argue admit insist explain warn claim complain maintain recall suggest believe think'
    .split(' ')
    .flatMap(verbForms),
);

/**
 * Whether a name between commas precedes the verb and is its subject: 'The group, Norland Ports, said the fee rose'.
 */
function isNameBetweenCommas(words: readonly Word[], comma: number): boolean {
  let first = comma;
  while (first > 0 && /^\p{Lu}/u.test(textAt(words, first - 1))) first -= 1;
  return first < comma && first > 1 && isComma(words, first - 1);
}

/** Whether a short line has no other verb: 'The state broadcaster, NTV, claims an audience of more than a million.' */
const isOnlyVerb = (words: readonly Word[], verb: number): boolean =>
  words.length < LONGEST_LINE && !hasVerb(words, 0, verb) && !hasVerb(words, verb + 1);

/** The maximum length of a line whose verbs are counted, in words. */
const LONGEST_LINE = 100;

/** Whether a clause ends after a noun phrase, unlike in 'Lind, the pilot, said the port was shut'. */
const endsThere = (words: readonly Word[], [first, last]: Range): boolean => {
  const next = words[last + 1];
  const pronoun = posAt(words, first) === 'PRON' || lowerAt(words, first) === 'that';
  if (pronoun) return false;
  return next?.pos === 'ADP'
    ? !hasAuxiliary(words, last + 2)
    : next === undefined || /^[.,;:!?)]$/.test(next.text);
};

/**
 * Whether a noun phrase is the subject of a verb later in its clause: 'Lind, the pilot, said the way to it was shut'.
 */
function hasAuxiliary(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length && !/^[.,;:!?)]$/.test(lowerAt(words, index)); index += 1) {
    if (/^(?:who|which|that|when|where)$/.test(lowerAt(words, index))) return false;
    if (posAt(words, index) === 'AUX') return true;
  }
  return false;
}
