import { linesOf } from '../lexicon-lines.js';

/** A lexicon that only tests whether it contains a phrase. */
export const phraseSet = (lexicon: string): ReadonlySet<string> => new Set(linesOf(lexicon));
