import countries from '../../../data/lexicon/countries.json' with { type: 'json' };

/** Countries, or parts that news treats like countries, one a line: name | other names | its people and adjectives. */
export const COUNTRIES: readonly string[] = countries;
