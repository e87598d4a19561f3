import words from '../../../../data/lexicon/paraphrases.json' with { type: 'json' };
/** Words that mean much the same in news, one group per line. None is firmer than the others in its line. */
export const PARAPHRASES: readonly string[] = words.paraphrases;
