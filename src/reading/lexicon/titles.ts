import words from '../../../data/lexicon/titles.json' with { type: 'json' };

/** Titles and offices as they stand before a name. */
export const TITLES: ReadonlySet<string> = new Set(words.titles);

/** Titles before several names. */
export const PLURAL_TITLES: ReadonlySet<string> = new Set(words.pluralTitles);

/** Words that belong to a title before it: 'Deputy Foreign Minister'. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(words.titleModifiers);

/** What follows 'of' in a title: 'Secretary of State'. */
export const OFFICES: ReadonlySet<string> = new Set(words.offices);

/** What people are, in lower case. */
export const ROLES: ReadonlySet<string> = new Set(words.roles);

/** What people are to others. */
export const RELATIONS: ReadonlySet<string> = new Set(words.relations);
