import countries from '../../../data/lexicon/countries.json' with { type: 'json' };
import words from '../../../data/lexicon/places.json' with { type: 'json' };

/** Nouns for places that are part of place names. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(words.placeNouns);

/** Events, laws, works, products and other things with names. */
export const THINGS: ReadonlySet<string> = new Set(words.things);

/** Countries, and regions treated as countries, one per line: name | other names | its people and adjectives. */
export const COUNTRIES: readonly string[] = countries;
