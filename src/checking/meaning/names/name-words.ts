import { fold } from '../../../text/fold.js';

/**
 * Normalizes the words of a name for comparison: folded, 'U.S.' as 'us', 'SHA-1' as 'sha1', without
 * other punctuation and possessives.
 */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/['’]s\b/gu, '')
    .replaceAll('.', '')
    .replace(/(?<=\p{L})-(?=\p{N})/gu, '')
    .replace(/\b(asia|africa|europe|america)n\b/gu, '$1')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
