import { linesOf } from '../lexicon-lines.js';

/** A lexicon in which only it counts whether a phrase is there. */
export const phraseSet = (lexicon: string): ReadonlySet<string> => new Set(linesOf(lexicon));
