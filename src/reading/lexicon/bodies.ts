import words from '../../../data/lexicon/bodies.json' with { type: 'json' };

/** Words that a body is named by; they stand at the end of its name, or before of and for. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(words.bodyNouns);

/** Words whose names go on behind 'of' or 'for': 'Ministry of Trade', 'Gulf of Aden'. */
export const OF_HEADS: ReadonlySet<string> = new Set(words.ofHeads);

/** Names with 'and' inside. */
export const AND_PAIRS: ReadonlySet<string> = new Set(words.andPairs);

/** Words that companies end their names with and say what they make or deal in: 'Norland Steel'. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(words.companyWords);
