import leven from 'leven';
import { fold } from './fold.js';

/**
 * Finds the candidates closest to a mistyped word, closest first: those that begin with it, contain it, or differ from
 * it in at most a third of its letters (or two letters, if that is more).
 *
 * @param word the typed word
 * @param candidates the existing words
 * @param most the maximum number of results
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const typed = fold(word);
  const limit = Math.max(2, Math.floor(typed.length / 3));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = distance(typed, fold(candidate), limit);
    if (score <= limit) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score);
  return [...new Set(scored.map((entry) => entry.candidate))].slice(0, most);
}

function distance(typed: string, candidate: string, limit: number): number {
  if (typed === candidate) return 0;
  if (typed.length >= 3 && candidate.startsWith(typed)) return 0.5;
  if (typed.length >= 4 && candidate.includes(typed)) return 1;
  // Otherwise any two words of two letters would match.
  if (typed.length <= limit && candidate.length <= limit) return Number.POSITIVE_INFINITY;
  return Math.abs(typed.length - candidate.length) > limit
    ? Number.POSITIVE_INFINITY
    : leven(typed, candidate);
}

/** Returns whether two words differ in at most two letters. */
export const isNear = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 2 && leven(one, other) <= 2;
