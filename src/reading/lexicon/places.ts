import words from '../../../data/lexicon/places.json' with { type: 'json' };

/** Words that a place is named by. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(words.placeNouns);

/** Events, laws, works, products and other things that have names and are nobody and nowhere. */
export const THINGS: ReadonlySet<string> = new Set(words.things);
