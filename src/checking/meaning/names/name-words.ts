import { fold } from '../../../text/fold.js';

/**
 * Normalizes the words of a name for comparison: folded, with 'U.S.' as 'us' and 'SHA-1' as 'sha1', and without other
 * punctuation or possessives.
 */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/['’]s\b/gu, '')
    .replaceAll('.', '')
    .replace(/(?<=\p{L})-(?=\p{N})/gu, '')
    .replace(/\b(asia|africa|europe|america)n\b/gu, '$1')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
