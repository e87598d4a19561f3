import words from '../../../data/lexicon/abbreviations.json' with { type: 'json' };

/** Stand before a name or a word that they belong to: no sentence ends with one of them. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(words.beforeNames);

/** Stand before a number: a sentence goes on only if one follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(words.beforeNumbers);

/** May stand inside a name or at the end of a sentence: the next words decide. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(words.insideNames);

/** Names with a mark of their own. */
export const MARKED_NAMES: ReadonlySet<string> = new Set(words.markedNames);

/** A single letter behind one of these is a name of its own ('plan B', 'vitamin C'), not somebody's initial. */
export const BEFORE_LETTERS: ReadonlySet<string> = new Set(words.beforeLetters);
