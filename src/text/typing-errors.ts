import leven from 'leven';
import { fold, wordsOfLength } from './fold.js';

/**
 * Finds the candidates closest to a mistyped word, closest first. A candidate must begin with the word, contain it, or
 * differ from it in at most a third of its letters (or in two letters, if a third is less).
 *
 * @param word the typed word
 * @param candidates the existing words
 * @param most the maximum number of results
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const typed = fold(word);
  const limit = Math.max(2, Math.floor(typed.length / 3));
  const scored = Array.from(new Set(candidates), (candidate) => ({
    candidate,
    score: distance(typed, fold(candidate), limit),
  }));
  return scored
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function distance(typed: string, candidate: string, limit: number): number {
  if (typed === candidate) return 0;
  if (typed.length >= 3 && candidate.startsWith(typed)) return 0.5;
  if (typed.length >= 4 && candidate.includes(typed)) return 1;
  // Otherwise, any two words of two letters would match.
  if (typed.length <= limit && candidate.length <= limit) return Number.POSITIVE_INFINITY;
  return leven(typed, candidate, { maxDistance: limit + 1 });
}

/** Returns whether two words differ in at most two letters. */
export const isNear = (one: string, other: string): boolean => leven(one, other, { maxDistance: 3 }) <= 2;

/**
 * Returns how many typing errors (missing, doubled, wrong or swapped letters) are tolerated in a word of a given
 * length. None are tolerated in short words, which would otherwise match different words.
 */
export function errorsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Returns the number of typing errors between two words; undefined if there are more than `most`. */
export function errorsBetween(typed: string, word: string, most: number): number | undefined {
  const errors = errorsUpTo(typed, word, most + 1);
  return errors <= most ? errors : undefined;
}

/** Counts typing errors. Two swapped letters are a single error, but `leven` counts two. */
function errorsUpTo(typed: string, word: string, most: number): number {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const isSwapped = at + 1 < typed.length && typed[at] === word[at + 1] && typed[at + 1] === word[at];
  const errors = leven(typed, word, { maxDistance: most });
  if (!isSwapped || most === 0) return errors;
  return Math.min(errors, 1 + errorsUpTo(typed.slice(at + 2), word.slice(at + 2), most - 1));
}

/** Returns the distinct words of folded text that match a word within the tolerated number of errors. */
export function wordsNear(typed: string, folded: string): string[] {
  const most = errorsAllowed(typed.length);
  const words = wordsOfLength(folded, typed.length - most, typed.length + most);
  return [...words].filter((word) => errorsBetween(typed, word, most) !== undefined);
}
