import words from '../../../../data/lexicon/checking/describing-nouns.json' with { type: 'json' };
import { rootSet } from '../root.js';

/** Roots of nouns that a text uses for somebody or something that it has already named: 'the city', 'the enemy'. */
export const DESCRIBING = rootSet(words);
