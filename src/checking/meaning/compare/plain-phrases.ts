import type { MeaningWord } from '../meaning.js';
import { isUnitOfTime } from '../quantities.js';
import { lowerText } from '../ranges.js';

/**
 * Whether a strong word adds no strength, because it is part of a phrase: 'above all', 'in all', 'only in spring',
 * 'only five', 'two in every ten', 'every month', 'any ship that sails', 'not any more', 'the highest ever', 'certain
 * cases'.
 */
export function isInPlainPhrase(words: readonly MeaningWord[], at: number): boolean {
  const [before, after, next] = [words[at - 1], words[at + 1], words[at + 2]];
  switch (words[at]?.lower) {
    case 'just':
    case 'only':
      return /^(?:ADP|SCONJ|NUM)$/.test(after?.pos ?? '') && after?.lower !== 'one';
    case 'every':
      return (after?.pos === 'NUM' && before?.lower === 'in') || isUnitOfTime(after?.root ?? '');
    case 'any':
      return (
        after?.lower === 'more' || (after?.pos === 'NOUN' && /^(?:that|who|which)$/.test(next?.lower ?? ''))
      );
    case 'ever':
      return before?.pos === 'ADJ' && /est$/.test(before.lower);
    case 'certain':
      return after?.pos === 'NOUN' && /s$/.test(after.lower) && before?.pos === 'ADP';
    case 'all':
    case 'most':
      return (
        /^(?:above|at|in|of)$/.test(before?.lower ?? '') || lowerText(words, at + 1, at + 3) === 'of all'
      );
    default:
      return false;
  }
}
