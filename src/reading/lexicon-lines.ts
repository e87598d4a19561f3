import { escapedPattern } from '../text/escaped-pattern.js';

/** Returns the entries of a lexicon with one phrase per line, skipping blank lines and comments (`#`). */
export function linesOf(lexicon: string): string[] {
  return lexicon
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const escaped = (phrase: string): string => escapedPattern(phrase).replace(/ /gu, '\\s');

/** Returns the source of a regular expression that matches any of the phrases. Longer phrases are tried first. */
export const anyOf = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
