import lists from '../../../../data/lexicon/reading/acts.json' with { type: 'json' };

/** Verbs that report speech or thought even without a clause: 'described it as safe', 'expects a rise'. */
export const DESCRIBING_VERBS: ReadonlySet<string> = new Set(lists.describingVerbs);

/** Verbs that report a thought: 'believes that the port is safe'. */
export const REPORTED_THOUGHTS: ReadonlySet<string> = new Set(lists.reportedThoughts);

/** States that report a belief: 'is confident that it will hold'. */
export const KNOWING_STATES: ReadonlySet<string> = new Set(lists.knowingStates);

/** Nouns of thought before a clause: 'her belief that'. */
export const THOUGHT_NOUNS: ReadonlySet<string> = new Set(lists.thoughtNouns);
