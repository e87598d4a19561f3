import lists from '../../../../data/lexicon/checking/generic-words.json' with { type: 'json' };
import { rootSet } from '../../meaning/root.js';

/** Nouns that can appear in a paraphrase without adding anything to the source. */
export const GENERIC = rootSet(lists.generic);

/** Verbs that add little to the words that follow them: 'came down', 'kept quiet', 'went back to'. */
export const LIGHT_VERBS = rootSet(lists.lightVerbs);

/** Nouns that refer to parties already named when they follow 'the two' or 'both'. */
export const PAIRED = rootSet(['capital country government leader nation party people power side state']);

/** Verbs of saying, which only introduce the words of a speaker. */
export const SAYING = rootSet(lists.saying);
