import lists from '../../../../data/lexicon/checking/generic-words.json' with { type: 'json' };
import { phraseSet } from '../../../reading/lexicon/phrases.js';
import { rootOf } from '../../meaning/root.js';

/** Nouns that can appear in a paraphrase without adding anything to the source. */
export const GENERIC: ReadonlySet<string> = new Set([...lists.generic].map(rootOf));

/** Verbs that add little to the words that follow them: 'came down', 'kept quiet', 'went back to'. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([...lists.lightVerbs].map(rootOf));

/** Nouns that refer to parties already named if they follow 'the two' or 'both'. */
export const PAIRED: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    capital
    country
    government
    leader
    nation
    party
    people
    power
    side
    state
    `),
  ].map(rootOf),
);

/** Verbs of saying, which a sentence uses only to name its voice. */
export const SAYING: ReadonlySet<string> = new Set([...lists.saying].map(rootOf));
