import words from '../../../../data/lexicon/checking/metonyms.json' with { type: 'json' };

/** Capitals and seats that stand for a government in news: seat | country. */
export const METONYMS: readonly string[] = words;
