import words from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import {
  BEFORE_PRONOUN_I,
  DAYS_AND_MONTHS,
  FINITE_VERBS,
  NAME_CONTINUATIONS,
  SENTENCE_OPENERS,
  SPEECH_VERBS,
  STATES,
  TIME_CONTINUATIONS,
} from './following-words.js';
import { type Mark, plainWord } from './mark.js';

export function endsSentence(mark: Mark): boolean {
  if (mark.after === '') return true;
  if (continuesInLowercase(mark.nextWord)) return false;
  if (/^(?:…|\.{3})$/u.test(mark.signs) && OPEN_BEFORE.test(mark.word)) return false;
  if (mark.signs === '.') return mark.quoted || fullStopEnds(mark);
  if (mark.signs === '!' && MARKED_NAMES.has(mark.word) && !mark.quoted) return opensSentence(mark);
  return !(mark.quoted && isContinuedBySpeaker(mark.after));
}

/** Words that an omission leaves incomplete: 'advisers like … Otto Lind'. */
const OPEN_BEFORE = /^(?:a|an|and|at|by|for|from|in|like|of|on|or|that|the|to|with)$/u;

const opensSentence = ({ nextWord }: Mark): boolean =>
  SENTENCE_OPENERS.has(nextWord) || SENTENCE_OPENERS.has(/^\p{L}+/u.exec(nextWord)?.[0] ?? '');

/** Whether a lowercase word continues the sentence. Names such as eBay, iPhone and al-Amr may begin a sentence. */
const continuesInLowercase = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}|^(?:al|el|an|as|ash|at)-\p{Lu}/u.test(word);

/** Whether a sentence continues after a quotation: '"Why?" Lind asked', '"Go!" Minister Mara Lind said'. */
function isContinuedBySpeaker(after: string): boolean {
  if (/^[-–—]/u.test(after)) return true;
  const words = after.split(/\s+/u, 6);
  const verb = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  return verb > 0 && SPEECH_VERBS.has(plainWord(words[verb] ?? ''));
}

type Rule = (mark: Mark) => boolean | undefined;

/** The rules for a period, from the most to the least certain. If a rule cannot decide, the next rule is applied. */
const FULL_STOP_RULES: readonly Rule[] = [
  ({ after, word }) => (/^[-–—,;:]/u.test(after) ? !isAbbreviation(word) : undefined),
  ({ wordsSoFar, word }) => (wordsSoFar === 1 && /^(?:\d{1,3}|\p{Ll})$/u.test(word) ? false : undefined),
  ({ word, wordBefore }) => (/^\p{L}$/u.test(word) && namesLetter(wordBefore) ? true : undefined),
  ({ word }) => (BEFORE_NAMES.has(word) ? false : undefined),
  ({ word, nextWord }) => (BEFORE_NUMBERS.has(word) && /^\d/.test(nextWord) ? false : undefined),
  timeOfDayEnds,
  (mark) => (/^\p{Lu}$/u.test(mark.word) ? initialEnds(mark) : undefined),
  (mark) => (DAYS_AND_MONTHS.has(mark.word) ? opensSentence(mark) || mark.wordsSoFar >= 4 : undefined),
  ({ word, wordBefore }) => (STATES.has(word) && /,$/u.test(wordBefore) ? true : undefined),
  (mark) => (/^(?:\p{L}\.)+\p{L}$/u.test(mark.word) ? acronymEnds(mark) : undefined),
  (mark) => (INSIDE_NAMES.has(mark.word) ? opensSentence(mark) : undefined),
];

function fullStopEnds(mark: Mark): boolean {
  for (const rule of FULL_STOP_RULES) {
    const ends = rule(mark);
    if (ends !== undefined) return ends;
  }
  return true;
}

function namesLetter(word: string): boolean {
  return BEFORE_LETTERS.has(plainWord(word).toLowerCase());
}

/** Whether a time of day ends the sentence, as in 'at 5 p.m. The', but not in 'at 5 p.m. Monday'. */
function timeOfDayEnds(mark: Mark): boolean | undefined {
  if (!/^[ap]\.?m$/iu.test(mark.word) || !/^(?:\d|noon)/.test(mark.wordBefore)) return undefined;
  return opensSentence(mark) && !TIME_CONTINUATIONS.has(mark.nextWord);
}

const isAbbreviation = (word: string): boolean =>
  BEFORE_NAMES.has(word) || INSIDE_NAMES.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word);

/** Whether an initial ends the sentence, as in 'than I.' and 'by Malcolm X. The', but not in 'George W. Bush'. */
function initialEnds(mark: Mark): boolean {
  if (mark.word === 'I' && BEFORE_PRONOUN_I.has(mark.wordBefore)) return true;
  if (mark.word === 'I' && /^War$/iu.test(mark.wordBefore)) return true;
  return mark.wordsSoFar > 1 && opensSentence(mark);
}

/** Whether an abbreviation ends the sentence, as in 'in the U.S. Norland signed', but not in 'the U.S. Senate'. */
function acronymEnds(mark: Mark): boolean {
  if (opensSentence(mark)) return true;
  if (mark.wordsSoFar < 4 || !/^(?:the|our|this|and)$/iu.test(mark.wordBefore)) return false;
  if (NAME_CONTINUATIONS.has(mark.nextWord)) return false;
  return startsWithNameAndVerb(mark.after);
}

function startsWithNameAndVerb(after: string): boolean {
  const words = after.split(/\s+/u, 5);
  const first = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  const names = words.slice(0, Math.max(0, first)).map(plainWord);
  if (names.length === 0 || names.length > 3 || names.some((name) => NAME_CONTINUATIONS.has(name)))
    return false;
  const verb = plainWord(words[first] ?? '');
  return FINITE_VERBS.has(verb) || /^\p{Ll}{2,}ed$/u.test(verb);
}

/** Abbreviations that always belong to the next word. A sentence never ends with them. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(words.beforeNames);

/** Abbreviations that can precede a number. If a number follows, the sentence continues. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(words.beforeNumbers);

/** Abbreviations that may be part of a name or end a sentence, depending on the words that follow. */
const INSIDE_NAMES: ReadonlySet<string> = new Set(words.insideNames);

/** Names that can end in an exclamation mark, such as 'Yahoo!'. */
const MARKED_NAMES: ReadonlySet<string> = new Set(words.markedNames);

/** Words after which a single letter is a name and not an initial: 'plan B', 'vitamin C'. */
const BEFORE_LETTERS: ReadonlySet<string> = new Set(words.beforeLetters);
