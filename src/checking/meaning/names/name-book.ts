import { countryOfDemonym, knownPlace } from '../../../reading/names/gazetteer.js';
import type { Name } from '../../../reading/reading.js';
import { fold } from '../../../text/fold.js';
import type { MeaningWord } from '../meaning.js';
import { nameWords } from './name-words.js';

/** The maximum length of a name, in words. */
const LONGEST = 8;

/** Prefixes that stand for countries, as in 'Sino-American'. */
const COMBINING: Readonly<Record<string, string>> = {
  sino: 'china',
  russo: 'russia',
  franco: 'france',
  anglo: 'united kingdom',
};

export interface Found {
  readonly keys: readonly string[];
  /** The number of words in the name. */
  readonly length: number;
}

/** A person's name in full, and their office. */
export type Person = Pick<Name, 'name' | 'role'>;

/**
 * The names in a briefing and in the text of its source. All forms of a name have the same key: other names, family
 * names, short forms, and the demonyms of countries.
 */
export class NameBook {
  /** Maps the words of each form, joined by spaces, to keys. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #people = new Map<string, Person>();
  /** The forms that are common nouns: 'the finance department'. */
  readonly #common = new Set<string>();
  /** Organizations and places whose names are interchangeable: 'Beijing' for China, a ministry for its government. */
  readonly #related = new Map<string, Set<string>>();

  /** @param forms all spellings of the name */
  add(key: string, forms: readonly string[]): void {
    for (const form of forms) {
      const words = nameWords(form).join(' ');
      if (words === '' || /^\p{N}+$/u.test(words)) continue;
      const known = this.#keys.get(words) ?? new Set();
      this.#keys.set(words, known.add(key));
    }
  }

  /** @param form the form as written within a sentence: 'the finance department' */
  addCommon(key: string, form: string): void {
    const words = form.replace(/^(?:the|an?) /u, '');
    if (/^\p{Ll}/u.test(words)) this.#common.add(nameWords(words).join(' '));
    this.add(key, [words]);
  }

  relate(a: string, b: string): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      this.#related.set(from, (this.#related.get(from) ?? new Set()).add(to));
  }

  addPerson(key: string, person: Person): void {
    if (!this.#people.has(key)) this.#people.set(key, person);
  }

  /** Returns the keys of the people whose office contains a word: 'mayor' for the mayor of Norland. */
  inOffice(word: string): string[] {
    return [...this.#people].flatMap(([key, { role = '' }]) =>
      role
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(word)
        ? [key]
        : [],
    );
  }

  personOf = (key: string): Person | undefined => this.#people.get(key);

  /** Whether a name is that of a known person. */
  isPerson = (name: string): boolean => this.keysOf(name).some((key) => this.#people.has(key));

  keysOf(name: string): readonly string[] {
    const words = nameWords(name);
    return [...(this.#keys.get(words.join(' ')) ?? this.#keys.get(words.slice(1).join(' ')) ?? [])];
  }

  /** Whether two keys are interchangeable: they are the same, or one is a government, capital or part of the other. */
  isRelated(a: string, b: string): boolean {
    return (
      a === b ||
      isPlural(a, b) ||
      isPlural(b, a) ||
      isPart(a, b) ||
      isPart(b, a) ||
      (this.#related.get(a)?.has(b) ?? false)
    );
  }

  /** Whether any key in one list is related to any key in the other. */
  areRelated(some: Iterable<string>, others: Iterable<string>): boolean {
    const keys = [...others];
    return [...some].some((one) => keys.some((other) => this.isRelated(one, other)));
  }

  /** Finds the longest known name that begins at a word. */
  findAt(words: readonly MeaningWord[], at: number): Found | undefined {
    if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(words[at]?.text ?? '')) return this.#longestAt(words, at, this.#common);
    const found = this.#longestAt(words, at);
    const place = placeAt(words, at);
    return found !== undefined && found.length >= (place?.length ?? 0) ? found : place;
  }

  #longestAt(words: readonly MeaningWord[], at: number, among?: ReadonlySet<string>): Found | undefined {
    const parts: string[] = [];
    let found: Found | undefined;
    for (const [index, { text }] of words.slice(at, at + LONGEST).entries()) {
      // A possessive ends the name if the words up to it are a known name ('Russia's arms sector'), but not otherwise
      // ('People's Army').
      if (found !== undefined && /^['’]s?$/u.test(text)) break;
      const own = nameWords(text).join(' ');
      if (own === '') continue;
      parts.push(own);
      const form = parts.join(' ');
      const keys = among?.has(form) === false ? undefined : this.#keys.get(form);
      if (keys) found = { keys: [...keys], length: index + 1 };
    }
    return found;
  }
}

/** Whether a name is only part of a longer name that was not recognized as a whole: 'Korea' in 'South Korea'. */
const isPart = (part: string, whole: string): boolean =>
  whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);

/** Whether a word is the plural of another: 'Muslims' and 'Muslim'. */
const isPlural = (many: string, one: string): boolean => many === `${one}s`;

/** Finds a place in the gazetteer, or the country of a demonym: Germany for 'Germans'. */
function placeAt(words: readonly MeaningWord[], at: number): Found | undefined {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const text = words
      .slice(at, at + length)
      .map((word) => word.text)
      .join(' ');
    const place = knownPlace(text) ?? countryOfDemonym(text);
    if (place !== undefined) return { keys: [fold(place)], length };
  }
  const combining = COMBINING[fold(words[at]?.text ?? '')];
  return combining === undefined ? undefined : { keys: [combining], length: 1 };
}

/** The maximum length of a place name in the gazetteer, in words. */
const LONGEST_PLACE = 4;

/** Returns the key of a name: its folded words or, for a country, those of its usual name. */
export const keyOf = (name: string): string => nameWords(knownPlace(name) ?? name).join(' ');
