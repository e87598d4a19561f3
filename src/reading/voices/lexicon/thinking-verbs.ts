import words from '../../../../data/lexicon/reading/thinking-verbs.json' with { type: 'json' };

/** Verbs of thinking, feeling and wanting that always report their subject. */
export const THINKING_VERBS: readonly string[] = words.thinkingVerbs;

/** Verbs of thinking that report only before a clause. */
export const THINKING_VERBS_WITH_CONTENT: readonly string[] = words.thinkingVerbsWithContent;
