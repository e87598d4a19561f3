import words from '../../../../data/lexicon/speech-verbs.json' with { type: 'json' };

/** Verbs of saying that always report what their subject says. */
export const SPEECH_VERBS: readonly string[] = words.speechVerbs;

/** Verbs of saying that report only before a clause or next to a quotation. */
export const SPEECH_VERBS_WITH_CONTENT: readonly string[] = words.speechVerbsWithContent;
