import words from '../../../../data/lexicon/source-nouns.json' with { type: 'json' };

/** Organizations and media that speak for themselves. */
export const BODIES: ReadonlySet<string> = new Set(words.bodies);

/** Documents and similar things that can say something. */
export const DOCUMENTS_THAT_SPEAK: ReadonlySet<string> = new Set(words.documentsThatSpeak);

/** Things and events. What they 'suggest' or 'underscore' is the writer's own interpretation. */
export const THINGS: ReadonlySet<string> = new Set(words.things);

/** Nouns for a company that the text has already named. */
export const COMPANIES: ReadonlySet<string> = new Set(words.companies);
