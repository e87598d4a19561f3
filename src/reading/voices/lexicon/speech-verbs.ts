import words from '../../../../data/lexicon/speech-verbs.json' with { type: 'json' };

/** Reporting verbs that report somebody whenever they have a subject. */
export const SPEECH_VERBS: readonly string[] = words.speechVerbs;

/** Verbs that report somebody only before a clause or next to a quotation. */
export const SPEECH_VERBS_WITH_CONTENT: readonly string[] = words.speechVerbsWithContent;
