import words from '../../../../data/lexicon/source-nouns.json' with { type: 'json' };

/** Bodies and media that speak as themselves. */
export const BODIES: ReadonlySet<string> = new Set(words.bodies);

/** Writings and the like that say something. */
export const DOCUMENTS_THAT_SPEAK: ReadonlySet<string> = new Set(words.documentsThatSpeak);

/** Things and events: what they 'suggest' or 'underscore' is the writer's reading of them, in his own voice. */
export const THINGS: ReadonlySet<string> = new Set(words.things);

/** What a text calls a company that it has named before. */
export const COMPANIES: ReadonlySet<string> = new Set(words.companies);
