import knownBodies from '../../../data/lexicon/known-bodies.json' with { type: 'json' };

/** Bodies, companies and media whose names do not say that they are such. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(knownBodies);
