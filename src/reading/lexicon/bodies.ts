import words from '../../../data/lexicon/bodies.json' with { type: 'json' };
import knownBodies from '../../../data/lexicon/known-bodies.json' with { type: 'json' };

/** Nouns for organizations, which come at the end of a name or before 'of' or 'for'. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(words.bodyNouns);

/** Words after which a name can continue with 'of' or 'for': 'Ministry of Trade', 'Gulf of Aden'. */
export const OF_HEADS: ReadonlySet<string> = new Set(words.ofHeads);

/** Words that 'and' joins within names, such as 'Food and Drug'. */
export const AND_PAIRS: ReadonlySet<string> = new Set(words.andPairs);

/** Products and trades at the end of company names: 'Norland Steel'. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(words.companyWords);

/** Organizations, companies and media whose names contain no word that shows what they are. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(knownBodies);
