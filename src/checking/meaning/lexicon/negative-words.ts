import words from '../../../../data/lexicon/negative-words.json' with { type: 'json' };

/** Words that deny what comes behind them. */
export const NEGATORS: ReadonlySet<string> = new Set(words.negators);

/** Of these, the ones that deny only an infinitive behind them: 'failed to pass', not 'the levee failed'. */
export const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(words.beforeInfinitive);

/** Words in which some denial lies: a paraphrase with 'not' may rest on them. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(words.negativeWords);

/** Words that make a sentence sure, or take in all of something. */
export const BOOSTERS: ReadonlySet<string> = new Set(words.boosters);
