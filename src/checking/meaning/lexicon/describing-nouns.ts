import words from '../../../../data/lexicon/checking/describing-nouns.json' with { type: 'json' };
import { rootSet } from '../root.js';

/** Roots of nouns for people or things that a text has already named: 'the city', 'the enemy'. */
export const DESCRIBING = rootSet(words);
