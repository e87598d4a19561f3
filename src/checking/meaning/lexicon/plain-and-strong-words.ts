import strongWords from '../../../../data/lexicon/checking/strong-words.json' with { type: 'json' };
import plainWords from '../../../../data/lexicon/plain-words.json' with { type: 'json' };
import { rootSet } from '../root.js';

/** Verbs that add little. A paraphrase needs them to turn a noun of the source into a sentence. */
export const PLAIN_VERBS = rootSet(plainWords.plainVerbs);

/** Nouns and adjectives that add little: 'in view of', 'to a degree', 'one of the reasons'. */
export const PLAIN_NOUNS = rootSet(plainWords.plainNouns);

/** Words that a paraphrase may use only if the source contains an equivalent: 'decided', 'forced', 'completely'. */
export const STRONG = rootSet(strongWords);
