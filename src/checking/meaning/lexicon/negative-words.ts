import words from '../../../../data/lexicon/negative-words.json' with { type: 'json' };

/** Words that negate what follows them. */
export const NEGATORS: ReadonlySet<string> = new Set(words.negators);

/** The negative words that negate only a following infinitive: 'failed to pass', not 'the levee failed'. */
export const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(words.beforeInfinitive);

/** Words that imply a denial: a paraphrase with 'not' can be based on them. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(words.negativeWords);

/** Words that make a sentence certain or universal. */
export const BOOSTERS: ReadonlySet<string> = new Set(words.boosters);
