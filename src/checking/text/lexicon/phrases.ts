import words from '../../../../data/lexicon/phrases.json' with { type: 'json' };

/** Idioms, each with an equivalent word: phrase | word. They are replaced only for comparing sentences. */
export const PHRASES: readonly string[] = words.phrases;
