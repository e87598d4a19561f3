import { fold, spaced } from '../text/fold.js';
import { slipsAllowed, slipsBetween } from '../text/slips.js';
import { singular, withJoinedWords } from './forms.js';

/** Scores how well typed words match words in a text. Both are folded, so that case, accents and width are ignored. */

/** Returns the typed words, folded and without duplicates. */
export const wordsOf = (typed: string): string[] =>
  [...new Set(spaced(withJoinedWords(fold(typed))).split(' '))].filter((word) => word !== '');

/**
 * Scores a match, best first: a whole word, a singular or plural, the beginning of a word. Matches within a word count
 * only in scripts without spaces. 0 means no match.
 */
export function fit(typed: string, word: string): number {
  if (typed === word) return 1;
  if (singular(typed) === singular(word)) return 0.9;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.75;
  return word.includes(typed) && !/^[\x00-\x7f]*$/.test(typed) ? 0.5 : 0;
}

/** Scores a match with typing errors. */
export function fitWithSlips(typed: string, word: string): number {
  const slips = slipsBetween(typed, word, slipsAllowed(typed.length));
  return slips === undefined ? 0 : 0.5 - slips / 8;
}

export type Fit = typeof fit;
