import words from '../../../../data/lexicon/checking/describing-nouns.json' with { type: 'json' };
import { rootOf } from '../root.js';

/**
 * Nouns with which a text refers to a person, organization or place that it has named before: 'the city', 'the enemy'.
 */
export const DESCRIBING: ReadonlySet<string> = new Set(words.map(rootOf));
