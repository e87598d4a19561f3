import knownBodies from '../../../data/lexicon/known-bodies.json' with { type: 'json' };

/** Organizations, companies and media whose names do not show what they are. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(knownBodies);
