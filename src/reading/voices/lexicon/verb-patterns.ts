import lists from '../../../../data/lexicon/reading/verb-patterns.json' with { type: 'json' };

/** Verbs with a preposition that report even without a clause: 'talked about the port'. */
export const REPORTING_WITH_PREPOSITION: ReadonlySet<string> = new Set(lists.reportingWithPreposition);

/** Verbs that report an intention before an infinitive: 'seeks to reopen the port'. */
export const WANTING_BEFORE_INFINITIVE: ReadonlySet<string> = new Set(lists.wantingBeforeInfinitive);

/** Verbs that report only in the patterns above, and not in 'aimed at', 'tried the port' or 'spoke for an hour'. */
export const ONLY_IN_PATTERNS: ReadonlySet<string> = new Set(lists.onlyInPatterns);

/**
 * Polls, newspapers and similar documents. If one of these nouns precedes a verb of showing, the verb reports what the
 * document says.
 */
export const DOCUMENTS: ReadonlySet<string> = new Set(lists.documents);

/** Verbs that take a clause without 'that': 'reckons the port is shut'. */
export const BEFORE_BARE_CLAUSE: ReadonlySet<string> = new Set(lists.beforeBareClause);
