import { linesOf } from '../lexicon-lines.js';

/** A lexicon used only to test whether it contains a phrase. */
export const phraseSet = (lexicon: string): ReadonlySet<string> => new Set(linesOf(lexicon));
