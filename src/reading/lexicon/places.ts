import words from '../../../data/lexicon/places.json' with { type: 'json' };

/** Words for places that are part of their names. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(words.placeNouns);

/** Events, laws, works, products and other things whose names are neither people, organizations nor places. */
export const THINGS: ReadonlySet<string> = new Set(words.things);
