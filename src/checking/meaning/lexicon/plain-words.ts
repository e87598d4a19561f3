import words from '../../../../data/lexicon/plain-words.json' with { type: 'json' };
import { rootOf } from '../root.js';

const roots = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(rootOf));

/** Verbs that say little by themselves; a paraphrase needs them to turn a noun of the source into a sentence. */
export const PLAIN_VERBS: ReadonlySet<string> = roots(words.plainVerbs);

/** Nouns and adjectives that say little by themselves: 'in view of', 'to a degree', 'one of the reasons'. */
export const PLAIN_NOUNS: ReadonlySet<string> = roots(words.plainNouns);
