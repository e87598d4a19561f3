import words from '../../../../data/lexicon/checking/describing-nouns.json' with { type: 'json' };
import { rootOf } from '../root.js';

/**
 * Nouns that a text uses for a person, organization or place that it has already named: 'the city', 'the enemy'.
 */
export const DESCRIBING: ReadonlySet<string> = new Set(words.map(rootOf));
