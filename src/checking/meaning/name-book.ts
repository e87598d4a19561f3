import type { Briefing } from '../../briefing/briefing.js';
import { countryOfDemonym, knownPlace } from '../../reading/names/gazetteer.js';
import type { Name } from '../../reading/reading.js';
import { fold } from '../../text/fold.js';
import { METONYMS } from './lexicon/metonyms.js';
import type { MeaningWord } from './meaning.js';
import { nameWords } from './name-words.js';

/** The maximum length of a name, in words. */
const LONGEST = 8;

/** The first halves of words such as 'Sino-American'. */
const COMBINING: Readonly<Record<string, string>> = {
  sino: 'china',
  russo: 'russia',
  franco: 'france',
  anglo: 'united kingdom',
};

/** The name found in a range of words. */
export interface Found {
  readonly keys: readonly string[];
  /** The number of words in the name. */
  readonly length: number;
}

/**
 * The names in a briefing and in the text of its source, each with one key: full names, other names, family names,
 * short forms, and the demonyms of countries.
 */
export class NameBook {
  /** The keys by the words of a form, joined by spaces. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #people = new Set<string>();
  /** The forms that are written as common nouns: 'the finance department'. */
  readonly #common = new Set<string>();
  /**
   * The organizations and places that can be used for each other: 'Beijing' for China, a ministry for its government.
   */
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

  /** @param form as within a sentence: 'the finance department' */
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

  addPerson(key: string): void {
    this.#people.add(key);
  }

  /** Whether a name is a person's, and not a place of the same name: 'Paris'. */
  isPerson = (name: string): boolean => this.keysOf(name).some((key) => this.#people.has(key));

  keysOf(name: string): readonly string[] {
    const words = nameWords(name);
    return [...(this.#keys.get(words.join(' ')) ?? this.#keys.get(words.slice(1).join(' ')) ?? [])];
  }

  /** Whether one can be used for the other: the same, or an organization of it, or its capital. */
  isRelated(a: string, b: string): boolean {
    return a === b || isPart(a, b) || isPart(b, a) || (this.#related.get(a)?.has(b) ?? false);
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
      // 'Russia's arms sector' begins with the name Russia; 'People's Army' is one name.
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

/**
 * 'Korea' of 'South Korea', 'Army' of 'People's Army': a short form that the reading has not merged with the long one.
 */
const isPart = (part: string, whole: string): boolean =>
  whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);

/** A place in the gazetteer, or the country of a demonym: 'Germans' is Germany. */
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

/** Collects the names of a briefing, and those found in its source. */
export function nameBookOf(briefing: Briefing | undefined, names: readonly Name[] = []): NameBook {
  const book = new NameBook();
  for (const line of METONYMS) {
    const [seat = '', country = ''] = line.split(' | ');
    book.relate(keyOf(seat), keyOf(country));
  }
  if (briefing !== undefined) addBriefing(book, briefing);
  for (const { name, kind } of names) {
    const [known] = book.keysOf(name);
    addName(book, known ?? keyOf(name), [name], kind === 'person');
  }
  return book;
}

/** Returns the key of a name: its folded words; for a country, its usual name. */
export const keyOf = (name: string): string => nameWords(knownPlace(name) ?? name).join(' ');

function addName(book: NameBook, key: string, forms: readonly string[], isPerson: boolean): void {
  book.add(key, forms);
  if (!isPerson) book.add(key, forms.flatMap(initialsOf));
  if (isPerson) for (const form of forms) book.add(key, shortForms(form));
}

/** 'KPA' for 'Korean People's Army'. */
function initialsOf(name: string): string[] {
  const initials = (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  return initials.length > 2 ? [initials] : [];
}

/** 'Blinken' for 'Antony Blinken', 'Xi' for 'Xi Jinping': each name of a person alone, and the family names. */
function shortForms(name: string): string[] {
  const parts = name.split(/\s+/u).filter((part) => part.length > 1 && !/^(?:Jr|Sr)\.?$/u.test(part));
  const isShort = parts.length < 2;
  return isShort ? [] : [...parts.slice(1).map((_, at) => parts.slice(at + 1).join(' ')), parts[0] ?? ''];
}

function addBriefing(book: NameBook, briefing: Briefing): void {
  for (const { name, otherNames } of briefing.all('people'))
    if (name !== undefined) {
      book.addPerson(keyOf(name));
      addName(book, keyOf(name), [name, ...written(otherNames)], true);
    }
  for (const { name, inSentence = name, otherNames, label = '', place, partOf } of briefing.all(
    'organizations',
  )) {
    addName(book, keyOf(name), [name, ...written(otherNames)], false);
    book.addCommon(keyOf(name), inSentence);
    if (label !== '') book.addCommon(keyOf(name), label);
    for (const other of [place, partOf])
      if (other !== undefined) book.relate(keyOf(name), keyOf(briefing.nameOf(other)));
  }
  for (const { name, otherNames, partOf } of briefing.all('places')) {
    addName(book, keyOf(name), [name, ...written(otherNames)], false);
    if (partOf !== undefined) book.relate(keyOf(name), keyOf(briefing.nameOf(partOf)));
  }
}

const written = (names: readonly { readonly name: string }[] = []): string[] => names.map(({ name }) => name);
