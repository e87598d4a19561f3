import type { MeaningWord } from '../meaning.js';
import { isUnitOfTime } from '../quantities.js';
import { lowerText } from '../ranges.js';

/** Whether a word is part of a phrase in which it adds no strength. */
type Test = (words: readonly MeaningWord[], at: number) => boolean;

const posOf = (words: readonly MeaningWord[], at: number): string => words[at]?.pos ?? '';
const lowerOf = (words: readonly MeaningWord[], at: number): string => words[at]?.lower ?? '';

/** 'Only in spring', 'only five'. */
const isLimited: Test = (words, at) => /^(?:ADP|SCONJ|NUM)$/.test(posOf(words, at + 1));

/** 'Above all', 'in all', 'most of all'. */
const isSum: Test = (words, at) =>
  /^(?:above|at|in|of)$/.test(lowerOf(words, at - 1)) || lowerText(words, at + 1, at + 3) === 'of all';

const PHRASES: Readonly<Record<string, Test>> = {
  all: isSum,
  most: isSum,
  // 'Any ship that sails', 'not any more'.
  any: (words, at) =>
    lowerOf(words, at + 1) === 'more' ||
    (posOf(words, at + 1) === 'NOUN' && /^(?:that|who|which)$/.test(lowerOf(words, at + 2))),
  certain: (words, at) =>
    posOf(words, at - 1) === 'ADP' && posOf(words, at + 1) === 'NOUN' && lowerOf(words, at + 1).endsWith('s'),
  // 'The highest ever'.
  ever: (words, at) => posOf(words, at - 1) === 'ADJ' && lowerOf(words, at - 1).endsWith('est'),
  // 'Two in every ten', 'every month'.
  every: (words, at) =>
    (posOf(words, at + 1) === 'NUM' && lowerOf(words, at - 1) === 'in') ||
    isUnitOfTime(words[at + 1]?.root ?? ''),
  // 'Has just left'.
  just: (words, at) => isLimited(words, at) || /^(?:has|have|had|'s|'ve)$/.test(lowerOf(words, at - 1)),
  only: (words, at) => isLimited(words, at) && lowerOf(words, at + 1) !== 'one',
};

/** Whether a strong word adds no strength, because it is part of a phrase. */
export const isInPlainPhrase: Test = (words, at) => PHRASES[lowerOf(words, at)]?.(words, at) ?? false;
