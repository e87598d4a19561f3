import words from '../../../../data/lexicon/phrases.json' with { type: 'json' };

/** Turns of phrase, and a word that says the same: phrase | word. They are replaced only where sentences are compared. */
export const PHRASES: readonly string[] = words.phrases;
