import { fold } from '../../../text/fold.js';

/**
 * Returns the folded words of a name without punctuation or possessives: 'us' for 'U.S.', 'sha1' for 'SHA-1'. 'Tory' is
 * only another word for 'Conservative'.
 */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/['’]s\b/gu, '')
    .replace(/\btor(?:y|ies)\b/gu, 'conservative')
    .replaceAll('.', '')
    .replace(/(?<=\p{L})-(?=\p{N})/gu, '')
    .replace(/\b(asia|africa|europe|america)n\b/gu, '$1')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
