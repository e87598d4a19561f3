import words from '../../../../data/lexicon/checking/opposites.json' with { type: 'json' };

/** Words to the left of the bar are opposites of those to its right. */
export const OPPOSITES: readonly string[] = words;
