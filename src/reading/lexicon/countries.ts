import countries from '../../../data/lexicon/countries.json' with { type: 'json' };

/** A country, or a part of one that news treats alike, a line: name | other names | its people and what is theirs. */
export const COUNTRIES: readonly string[] = countries;
