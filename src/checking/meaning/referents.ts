import { RELATIONS, ROLES, TITLES } from '../../reading/lexicon/titles.js';
import { mayBe } from '../../reading/voices/speakers/gender.js';
import { DESCRIBING } from './lexicon/describing-nouns.js';
import type { Meaning, MeaningWord } from './meaning.js';
import type { NameBook } from './names/name-book.js';

/** The number of sentences that are searched for the referent of a pronoun. */
const REACH = 6;

type Sentence = Pick<Meaning, 'words' | 'names'>;

type Pronoun = 'he' | 'she';

/**
 * Returns the keys of the people to whom 'he' or 'she' in a sentence can refer: the people of matching gender in the
 * nearest preceding sentence that mentions any. If that sentence mentions two, both are possible.
 *
 * @param sentences the sentences of a text, in order
 * @returns undefined if the sentence has no such pronoun, or if the pronoun may refer to an unnamed person
 */
export function referentsOf(
  sentences: readonly Sentence[],
  at: number,
  book: NameBook,
): ReadonlySet<string> | undefined {
  const pronouns = pronounsIn(sentences[at]);
  if (pronouns.length === 0) return undefined;
  for (let index = at; index >= 0 && index > at - REACH; index -= 1) {
    const sentence = sentences[index];
    const described = sentence && describedIn(sentence, book);
    if (described === undefined) return undefined;
    const named = sentence?.names.flatMap(({ keys }) => keys) ?? [];
    const people = [...named, ...described].filter((key) => fits(key, pronouns, book));
    if (index < at && people.length > 0) return new Set(people);
  }
  return undefined;
}

/** Returns the people whose offices a sentence names; undefined if it describes anybody in a different way. */
function describedIn(sentence: Sentence, book: NameBook): string[] | undefined {
  const people = unnamedIn(sentence).map(({ lower }) => book.inOffice(lower));
  return people.some((keys) => keys.length === 0) ? undefined : people.flat();
}

/** Checks whether one of the pronouns can refer to the person with the given key. */
export const fits = (key: string, pronouns: readonly Pronoun[], book: NameBook): boolean => {
  const person = book.personOf(key);
  return person !== undefined && pronouns.some((pronoun) => mayBe(person, pronoun));
};

export function pronounsIn(sentence: Pick<Meaning, 'words'> | undefined): Pronoun[] {
  const has = (pattern: RegExp) => sentence?.words.some(({ lower }) => pattern.test(lower));
  return [
    ...(has(/^(?:he|him|his|himself)$/) ? ['he' as const] : []),
    ...(has(/^(?:she|her|hers|herself)$/) ? ['she' as const] : []),
  ];
}

/** Returns the nouns that a sentence uses to describe somebody: 'the minister', 'her mother'. */
const unnamedIn = ({ words, names }: Sentence): MeaningWord[] =>
  words.filter(
    (word, at) => isPersonNoun(word) && !names.some(({ first, last }) => first - 1 <= at && at <= last + 3),
  );

export const hasUnnamed = (sentence: Sentence): boolean => unnamedIn(sentence).length > 0;

const isPersonNoun = ({ lower, root, pos, text }: MeaningWord): boolean =>
  /^(?:NOUN|PROPN)$/.test(pos) &&
  (ROLES.has(lower) || RELATIONS.has(lower) || DESCRIBING.has(root) || TITLES.has(capitalized(text)));

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
