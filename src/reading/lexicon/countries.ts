import countries from '../../../data/lexicon/countries.json' with { type: 'json' };

/**
 * Countries, and regions that news treats as countries, one per line: name | other names | its people and adjectives.
 */
export const COUNTRIES: readonly string[] = countries;
