import names from '../../../data/lexicon/first-names.json' with { type: 'json' };

/** Common first names of women, which 'he' cannot refer to. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(names.women);

/** Common first names of men, which 'she' cannot refer to. */
export const MENS_NAMES: ReadonlySet<string> = new Set(names.men);

/** Given names, and East Asian family names that come first, except those that are usually something else. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([...names.women, ...names.men, ...names.anybody]);
