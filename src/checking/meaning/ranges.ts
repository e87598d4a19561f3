import type { MeaningWord, WordRange } from './meaning.js';

export const isIn = ({ first, last }: WordRange, at: number): boolean => first <= at && at <= last;

export const isInAny = (ranges: readonly WordRange[], at: number): boolean =>
  ranges.some((range) => isIn(range, at));

export const indexesIn = ({ first, last }: WordRange): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

/** Returns the words from one index up to another, in lower case and separated by spaces. */
export const lowerText = (words: readonly MeaningWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** Returns the words in a range as text, without the spaces before punctuation marks. */
export const textOf = (words: readonly MeaningWord[], { first, last }: WordRange): string =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=['’,.;:!?-])|(?<=-) /gu, '');
