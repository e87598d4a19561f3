import { NOT_NAMES } from './not-names.js';
import type { Word } from './words.js';

/** Whether a word is capitalized as names are: 'Lind', 'al-Lind', '5th', but not 'pan-European'. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:\p{Lu}|\p{Ll}\p{Lu}|(?!(?:pan|pro|non|mid|pre|ex|neo|co|sub|un)-)\p{Ll}{2,3}-\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)[\p{L}\p{N}.'’&–-]*$/u.test(
    word.text,
  );

/** Whether a capitalized word can begin a name. */
export const isName = (word: Word | undefined): boolean =>
  isCapital(word) && !NOT_NAMES.has(word?.text ?? '') && !/^\d/.test(word?.text ?? '');
