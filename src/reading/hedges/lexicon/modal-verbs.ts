import words from '../../../../data/lexicon/reading/modal-verbs.json' with { type: 'json' };

/** Verbs for what is arranged in advance: 'the ministers would meet on Monday'. */
export const ARRANGED: ReadonlySet<string> = new Set(words.arranged);

/** Verbs for what happens by itself: 'will depend on'. */
export const OUTCOMES: ReadonlySet<string> = new Set(words.outcomes);

/** Verbs that are a plan in the passive: 'said the ship would be towed'. */
export const ARRANGED_BY_SOMEBODY: ReadonlySet<string> = new Set(words.arrangedBySomebody);

/** Subjects that do not decide what they do: 'the comet will pass', 'nobody will notice'. */
export const NATURAL: ReadonlySet<string> = new Set(words.natural);
