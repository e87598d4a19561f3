import countries from '../../../data/lexicon/countries.json' with { type: 'json' };
import words from '../../../data/lexicon/places.json' with { type: 'json' };

/** Nouns that occur in the names of places, such as 'River'. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(words.placeNouns);

/** Events, laws, works, products and other things with names. */
export const THINGS: ReadonlySet<string> = new Set(words.things);

/**
 * Countries, and regions treated as countries, each on one line: name | other names | adjectives and words for people.
 */
export const COUNTRIES: readonly string[] = countries;
