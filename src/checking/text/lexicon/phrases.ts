import words from '../../../../data/lexicon/phrases.json' with { type: 'json' };

/** Idioms, each with an equivalent word: phrase | word. They are replaced only when sentences are compared. */
export const PHRASES: readonly string[] = words.phrases;
