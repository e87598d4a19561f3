import words from '../../../../data/lexicon/paraphrases.json' with { type: 'json' };
/** Words that say much the same in news, a group a line. None is firmer than the others of its line. */
export const PARAPHRASES: readonly string[] = words.paraphrases;
