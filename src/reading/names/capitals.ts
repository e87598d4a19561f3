import lists from '../../../data/lexicon/reading/not-names.json' with { type: 'json' };
import { MONTHS } from '../../text/dates.js';
import { SHORT_MONTHS, WEEKDAYS } from '../dates/rule.js';
import { SENTENCE_OPENERS } from '../sentences/following-words.js';
import type { Word } from './words.js';

/** Months that cannot be names, unlike 'April' and 'June'. 'Mar' and 'Apr' are months only with a period. */
const MONTH_WORDS = [...MONTHS, ...SHORT_MONTHS].filter(
  (word) => !/^(?:April|June?|Jul|Mar|Apr)$/.test(word),
);

/** Words that can begin a sentence and also occur in names, such as 'National' in 'National Police'. */
const INSIDE_NAMES = new Set(lists.insideNames);

/** Capitalized words that are never part of a name. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...[...SENTENCE_OPENERS].filter((word) => !INSIDE_NAMES.has(word)),
  ...lists.withCapitals,
  ...WEEKDAYS,
  ...MONTH_WORDS,
  ...SHORT_MONTHS.map((word) => `${word}.`),
]);

/** Whether a word is capitalized as names are: 'Lind', 'al-Lind', '5th', but not 'pan-European'. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:\p{Lu}|\p{Ll}\p{Lu}|(?!(?:pan|pro|non|mid|pre|ex|neo|co|sub|un)-)\p{Ll}{2,3}-\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)[\p{L}\p{N}.'’&–-]*$/u.test(
    word.text,
  );

/** Whether a capitalized word can begin a name. */
export const isName = (word: Word | undefined): boolean =>
  isCapital(word) && !NOT_NAMES.has(word?.text ?? '') && !/^\d/.test(word?.text ?? '');
