/** Escapes words, so that they stand for themselves in a regular expression. */
export const escapedPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
