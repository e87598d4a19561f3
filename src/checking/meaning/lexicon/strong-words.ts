import words from '../../../../data/lexicon/checking/strong-words.json' with { type: 'json' };
import { rootOf } from '../root.js';

/**
 * Words too strong for a paraphrase to add: that something is done or decided, forced, ruined, complete, or done in
 * a certain manner. A sentence with one of them needs an equivalent in its source.
 */
export const STRONG: ReadonlySet<string> = new Set(words.flatMap((line) => line.split(' ')).map(rootOf));
