import words from '../../../data/lexicon/places.json' with { type: 'json' };

/** Nouns for places that are part of place names. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(words.placeNouns);

/** Events, laws, works, products and other things with names. */
export const THINGS: ReadonlySet<string> = new Set(words.things);
