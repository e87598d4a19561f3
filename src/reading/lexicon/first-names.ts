import names from '../../../data/lexicon/first-names.json' with { type: 'json' };

/** Common first names of women, to whom 'he' cannot refer. */
export const WOMENS_NAMES: ReadonlySet<string> = new Set(names.women);

/** Common first names of men, to whom 'she' cannot refer. */
export const MENS_NAMES: ReadonlySet<string> = new Set(names.men);

/**
 * Given names, and East Asian family names, which come first. Words that are more often common words than names are
 * left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set([...names.women, ...names.men, ...names.anybody]);
