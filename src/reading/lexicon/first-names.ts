import names from '../../../data/lexicon/first-names.json' with { type: 'json' };

/** Common first names of women, by which a 'he' cannot be meant. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(names.women);

/** Common first names of men, by which a 'she' cannot be meant. */
export const MENS_NAMES: ReadonlySet<string> = new Set(names.men);

/** Given names, and the family names of East Asia that come first; those that are mostly something else are left out. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([...names.women, ...names.men, ...names.anybody]);
