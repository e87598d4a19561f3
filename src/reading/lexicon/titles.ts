import words from '../../../data/lexicon/titles.json' with { type: 'json' };

/** Titles and offices before a name. */
export const TITLES: ReadonlySet<string> = new Set(words.titles);

/** Titles before several names. */
export const PLURAL_TITLES: ReadonlySet<string> = new Set(words.pluralTitles);

/** Words that belong to the title after them: 'Deputy Foreign Minister'. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(words.titleModifiers);

/** What follows 'of' in a title: 'Secretary of State'. */
export const OFFICES: ReadonlySet<string> = new Set(words.offices);

/** Lowercase words for what people are. */
export const ROLES: ReadonlySet<string> = new Set(words.roles);

/** Words for relations between people. */
export const RELATIONS: ReadonlySet<string> = new Set(words.relations);
