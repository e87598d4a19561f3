import { linesOf } from '../lexicon-lines.js';

/** A lexicon with one phrase per line, used only to test whether it contains a phrase. */
export const phraseSet = (lexicon: string): ReadonlySet<string> => new Set(linesOf(lexicon));

/** A lexicon of words separated by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
