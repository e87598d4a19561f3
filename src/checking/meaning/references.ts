import { DESCRIBING } from './lexicon/describing-nouns.js';
import type { Meaning, MeaningWord } from './meaning.js';
import type { NameBook } from './names/name-book.js';
import { fits, pronounsIn } from './referents.js';

/** The number of sentences before a claim's sentence that are searched for a name. */
const REACH = 10;

/**
 * Returns the keys of everybody to whom a pronoun or a description such as 'the firm' in a claim may refer: the people
 * of matching gender, or the organizations and places, in the nearest earlier sentence that names any.
 *
 * @param claim the meaning of the claim or of its source sentence
 * @param sentences the sentences of its source, in order
 * @param at the index of the claim's sentence
 */
export function meantBy(claim: Meaning, sentences: readonly Meaning[], at: number, book: NameBook): string[] {
  const pronouns = pronounsIn(claim);
  const isPerson = (key: string) => fits(key, pronouns, book);
  const isThing = (key: string) => book.personOf(key) === undefined;
  return [
    ...(pronouns.length > 0
      ? [...nearest(sentences, at, isPerson), ...mainPerson(sentences, at, isPerson)]
      : []),
    ...(claim.words.some(refersToThing) ? nearest(sentences, at, isThing) : []),
  ];
}

/** Returns the keys of the people of matching gender whom the text before a sentence names most often. */
function mainPerson(sentences: readonly Meaning[], at: number, isWanted: (key: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const { names } of sentences.slice(0, at))
    for (const key of names.flatMap(({ keys }) => keys))
      if (isWanted(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([key, count]) => (count === most ? [key] : []));
}

function nearest(sentences: readonly Meaning[], at: number, isWanted: (key: string) => boolean): string[] {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index -= 1) {
    const keys = (sentences[index]?.names ?? []).flatMap((name) => name.keys).filter(isWanted);
    if (keys.length > 0) return keys;
  }
  return [];
}

/** Whether a word is 'it', 'its', 'they' or a description such as 'the firm'. */
const refersToThing = (word: MeaningWord, at: number, words: readonly MeaningWord[]): boolean =>
  /^(?:it|its|they|their)$/.test(word.lower) ||
  (DESCRIBING.has(word.root) && /^(?:the|this|that)$/.test(words[at - 1]?.lower ?? ''));
