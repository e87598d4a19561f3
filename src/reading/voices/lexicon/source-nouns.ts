import words from '../../../../data/lexicon/source-nouns.json' with { type: 'json' };

/** Nouns for organizations and media that make statements. */
export const BODIES: ReadonlySet<string> = new Set(words.bodies);

/** Nouns for documents and similar things that can be the source of a statement. */
export const DOCUMENTS_THAT_SPEAK: ReadonlySet<string> = new Set(words.documentsThatSpeak);

/**
 * Nouns for things and events that are not sources. What they 'suggest' or 'underscore' is the writer's own
 * interpretation.
 */
export const THINGS: ReadonlySet<string> = new Set(words.things);

/** Nouns that refer to a company that the text has already named: 'the firm'. */
export const COMPANIES: ReadonlySet<string> = new Set(words.companies);
