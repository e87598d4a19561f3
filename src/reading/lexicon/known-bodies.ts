import knownBodies from '../../../data/lexicon/known-bodies.json' with { type: 'json' };

/** Organizations, companies and media that cannot be recognized by their names. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(knownBodies);
