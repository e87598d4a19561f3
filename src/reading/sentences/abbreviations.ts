import words from '../../../data/lexicon/abbreviations.json' with { type: 'json' };

/** Abbreviations before a name or a word that they belong to: no sentence ends with one of them. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(words.beforeNames);

/** Abbreviations before a number: the sentence continues only if a number follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(words.beforeNumbers);

/** Abbreviations inside a name or at the end of a sentence: the next words decide. */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(words.insideNames);

/** Names with a punctuation mark of their own. */
export const MARKED_NAMES: ReadonlySet<string> = new Set(words.markedNames);

/** A single letter after one of these words is a name ('plan B', 'vitamin C'), not an initial. */
export const BEFORE_LETTERS: ReadonlySet<string> = new Set(words.beforeLetters);
