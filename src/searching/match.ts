import { fold, spaced } from '../text/fold.js';
import { errorsAllowed, errorsBetween } from '../text/typing-errors.js';
import { singular, withJoinedWords } from './forms.js';

/** Returns the typed words, folded and without duplicates. */
export const wordsOf = (typed: string): string[] =>
  [...new Set(spaced(withJoinedWords(fold(typed))).split(' '))].filter((word) => word !== '');

/**
 * Returns how well a typed word matches a word of a text, from 0 (not at all) to 1. The typed word can be the whole
 * word, the singular or plural of the word, or its beginning. A match inside a word counts only in scripts without
 * spaces. Both words must be folded.
 */
export function fit(typed: string, word: string): number {
  if (typed === word) return 1;
  if (singular(typed) === singular(word)) return 0.9;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.75;
  return word.includes(typed) && !/^[\x00-\x7f]*$/.test(typed) ? 0.5 : 0;
}

/** Returns how well a typed word with typing errors matches a word of a text. */
export function fitWithSlips(typed: string, word: string): number {
  const slips = errorsBetween(typed, word, errorsAllowed(typed.length));
  return slips === undefined ? 0 : 0.5 - slips / 8;
}

export type Fit = typeof fit;
