import words from '../../../../data/lexicon/speech-verbs.json' with { type: 'json' };

/** Verbs of saying that report somebody wherever they have a subject. */
export const SPEECH_VERBS: readonly string[] = words.speechVerbs;

/** Verbs that report somebody only before a clause or beside a quotation. */
export const SPEECH_VERBS_WITH_CONTENT: readonly string[] = words.speechVerbsWithContent;
