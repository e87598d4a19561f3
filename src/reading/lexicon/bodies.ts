import words from '../../../data/lexicon/bodies.json' with { type: 'json' };

/** Words for organizations, which are at the end of a name, or before 'of' and 'for'. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(words.bodyNouns);

/** Words whose names continue after 'of' or 'for': 'Ministry of Trade', 'Gulf of Aden'. */
export const OF_HEADS: ReadonlySet<string> = new Set(words.ofHeads);

/** Names with 'and' inside. */
export const AND_PAIRS: ReadonlySet<string> = new Set(words.andPairs);

/** Words for products or trades at the end of company names: 'Norland Steel'. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(words.companyWords);
