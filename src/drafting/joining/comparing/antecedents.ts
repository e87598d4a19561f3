import type { BriefingFile } from '../../../briefing/file/schema.js';
import { DESCRIBING } from '../../../checking/meaning/lexicon/describing-nouns.js';
import type { Meaning, NameUse, WordRange } from '../../../checking/meaning/meaning.js';
import { keyOf } from '../../../checking/meaning/names/name-book.js';
import { nameWords } from '../../../checking/meaning/names/name-words.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { slotsOf } from '../../../checking/meaning/slots.js';
import { once } from '../../../text/grouped-by.js';

const PERSON = /^(?:he|she|his|her|him)$/;

/**
 * Resolves references to people and organizations. 'She', 'the bank' and 'the prosecutor' may refer to Eva Lind,
 * Dunmore Bank and Nadia Elm.
 */
export class Antecedents {
  readonly #people = new Set<string>();
  /**
   * Maps a noun to the entries with that noun in their name or office. If there are several, the noun refers to none of
   * them.
   */
  readonly #byNoun = new Map<string, Set<string>>();
  readonly #offices = new Map<string, ReadonlySet<string>>();

  constructor({ people, organizations }: Pick<BriefingFile, 'people' | 'organizations'>) {
    for (const { name, role = '' } of people) {
      if (name === undefined) continue;
      const key = keyOf(name);
      this.#people.add(key);
      this.#offices.set(key, new Set(nameWords(role).map(rootOf)));
      this.#describe(headOf(role), key);
    }
    for (const { name, kind } of organizations)
      for (const word of [...nameWords(name).slice(-1), kind]) this.#describe(word, keyOf(name));
  }

  /**
   * Adds to each claim the names of the people and organizations that it refers to without naming them.
   *
   * @param meanings the claims of one source, in order
   */
  resolve(meanings: readonly Meaning[]): Meaning[] {
    let person: string | undefined;
    let place: string | undefined;
    return meanings.map((meaning) => {
      const known = [...meaning.voiceKeys].find((key) => this.#people.has(key));
      const resolved = this.#withNames(meaning, person ?? known, place);
      person = this.#lastPerson(resolved) ?? known ?? person;
      place = lastPlace(resolved) ?? place;
      return resolved;
    });
  }

  #withNames(meaning: Meaning, person?: string, place?: string): Meaning {
    const { words, names } = meaning;
    const taken = new Set(names.flatMap(indexesIn));
    const own = new Set(names.flatMap(({ keys }) => keys));
    const found = words.flatMap(({ lower, root }, at): NameUse[] => {
      if (taken.has(at)) return [];
      const isFirst = !names.some((name) => name.first < at && this.#isPerson(name));
      const range = { first: at, last: at, text: lower, isKnown: true };
      if (isThere(words, at))
        return place === undefined
          ? []
          : [{ ...range, keys: [place], slots: [{ relation: 'in', root: '' }] }];
      const key = PERSON.test(lower) ? (isFirst ? person : undefined) : this.#described(meaning, at, root);
      return key === undefined ? [] : [{ ...range, keys: [key], slots: slotsOf(words, range, [range]) }];
    });
    const all = [...names, ...found].sort((a, b) => a.first - b.first);
    return { ...meaning, names: all, words: this.#withoutOffices(meaning, own) };
  }

  /**
   * Finds the entry that a description such as 'the bank' refers to. A description that fits several organizations
   * refers to none of them.
   */
  #described({ words }: Meaning, at: number, root: string): string | undefined {
    if (words[at - 1]?.lower !== 'the' || !DESCRIBING.has(root)) return undefined;
    const keys = this.#byNoun.get(root);
    return keys?.size === 1 ? [...keys][0] : undefined;
  }

  /**
   * Removes the office of a person whom the claim also names, since the office adds nothing: 'Nadia Elm, the
   * prosecutor'.
   */
  #withoutOffices({ words }: Meaning, names: ReadonlySet<string>): Meaning['words'] {
    const offices = new Set([...names].flatMap((key) => [...(this.#offices.get(key) ?? [])]));
    return offices.size === 0
      ? words
      : words.map((word) => (offices.has(word.root) ? { ...word, isContent: false } : word));
  }

  /**
   * Returns the person to whom 'he' or 'she' in the next claim most likely refers. A speaker counts only if nobody else
   * is named: after 'Harmon has asked for a test, Corran said', 'he' is more likely to be Harmon.
   */
  #lastPerson({ names, voiceKeys }: Meaning): string | undefined {
    const all = names.filter((name) => this.#isPerson(name));
    const others = all.filter(({ keys }) => !keys.some((key) => voiceKeys.includes(key)));
    const people = others.length > 0 ? others : all;
    const subject = people.find(({ slots }) => slots.some(({ relation }) => relation === 'subject'));
    return (subject ?? people[0])?.keys.find((key) => this.#people.has(key));
  }

  #isPerson({ keys }: NameUse): boolean {
    return keys.some((key) => this.#people.has(key));
  }

  #describe(word: string, key: string): void {
    once(this.#byNoun, rootOf(word), () => new Set()).add(key);
  }
}

/** Returns whether 'there' refers to a place, as in 'nobody was hurt there', but not in 'there is a wall'. */
const isThere = (words: Meaning['words'], at: number): boolean =>
  words[at]?.lower === 'there' && !/^(?:AUX|VERB)$/.test(words[at + 1]?.pos ?? '');

const lastPlace = ({ names }: Meaning): string | undefined => names.findLast(isPlace)?.keys[0];

/** Returns whether a name says where something is. */
export const isPlace = ({ slots }: NameUse): boolean =>
  slots.some(({ relation }) => /^(?:in|at|to|near|above|off)$/.test(relation));

/** Returns the head noun of an office: 'chief' of 'chief of the city police'. */
const headOf = (role: string): string => nameWords(role.split(/,| (?:of|at|for|in) /)[0] ?? '').at(-1) ?? '';

/** Returns the indexes of the words in a range. */
export const indexesIn = ({ first, last }: WordRange): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
