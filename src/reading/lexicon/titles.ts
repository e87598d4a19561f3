import parties from '../../../data/lexicon/parties.json' with { type: 'json' };
import words from '../../../data/lexicon/titles.json' with { type: 'json' };

/** Titles and offices that can precede a name. */
export const TITLES: ReadonlySet<string> = new Set(words.titles);

/** Plural titles, such as 'Presidents' in 'Presidents Biden and Xi'. */
export const PLURAL_TITLES: ReadonlySet<string> = new Set(words.pluralTitles);

/** Words before a title that belong to it: 'Deputy Foreign Minister'. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(words.titleModifiers);

/** Words after 'of' in a title: 'Secretary of State'. */
export const OFFICES: ReadonlySet<string> = new Set(words.offices);

/** Letters after a name that stand for an office: 'MP', 'QC'. Some can also precede a name. */
export const LETTERS: ReadonlySet<string> = new Set(words.letters);

/** Letters after a name that stand for an honor or a degree: 'CBE'. */
export const HONORS: ReadonlySet<string> = new Set(words.honors);

/** Political parties, and words for their members. */
export const PARTIES: ReadonlySet<string> = new Set(parties);

/** Lowercase words for people's roles. */
export const ROLES: ReadonlySet<string> = new Set(words.roles);

/** Words for family and work relations. */
export const RELATIONS: ReadonlySet<string> = new Set(words.relations);
