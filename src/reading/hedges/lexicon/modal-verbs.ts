import words from '../../../../data/lexicon/reading/modal-verbs.json' with { type: 'json' };

/** Verbs for arranged events: 'the ministers would meet on Monday'. */
export const ARRANGED: ReadonlySet<string> = new Set(words.arranged);

/** Verbs for outcomes that nobody decides: 'will depend on'. */
export const OUTCOMES: ReadonlySet<string> = new Set(words.outcomes);

/** Verbs whose passive expresses a plan: 'said the ship would be towed'. */
export const ARRANGED_BY_SOMEBODY: ReadonlySet<string> = new Set(words.arrangedBySomebody);

/** Participles for what nobody decides: 'will never be forgotten'. */
export const UNDERGONE: ReadonlySet<string> = new Set(words.undergone);

/** Subjects that make no decisions: 'the comet will pass', 'nobody will notice'. */
export const NATURAL: ReadonlySet<string> = new Set(words.natural);
