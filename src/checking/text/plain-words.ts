import { PHRASES } from './lexicon/phrases.js';

const words = new Map(PHRASES.map((line) => line.split(' | ') as [string, string]));

const pattern = new RegExp(
  `\\b(?:${[...words.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'gi',
);

/** A sentence with its turns of phrase as single words, so that it can be compared. */
export const inPlainWords = (sentence: string): string =>
  sentence.replace(pattern, (phrase) => words.get(phrase.toLowerCase()) ?? phrase);
