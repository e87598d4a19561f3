import type { Briefing } from '../../briefing/briefing.js';
import { knownPlace } from '../../reading/names/gazetteer.js';
import { DESCRIBING } from '../meaning/lexicon/describing-nouns.js';
import type { Meaning, NameUse } from '../meaning/meaning.js';
import { keyOf, type NameBook } from '../meaning/names/name-book.js';
import { METONYMS, nameBookOf } from '../meaning/names/name-book-of.js';
import { isInAny } from '../meaning/ranges.js';
import { rootOf } from '../meaning/root.js';
import type { Said } from './compare/said.js';

/** The names in a briefing, including capitals that stand for governments ('Beijing'), and the offices of people. */
export class Names {
  readonly book: NameBook;
  readonly #central: ReadonlySet<string>;
  /** Maps the keys of names to the roots of the words in a person's office or an organization's name. */
  readonly #offices = new Map<string, readonly string[]>();

  constructor(briefing: Briefing) {
    this.book = nameBookOf(briefing);
    this.#addCapitals();
    this.#addShortForms(briefing);
    this.#central = centralOf(briefing, this.book);
    for (const { name, role, of } of briefing.all('people')) {
      if (name === undefined || role === undefined) continue;
      const body = of === undefined ? '' : briefing.nameOf(of);
      for (const key of this.book.keysOf(name)) this.#offices.set(key, rootsIn(`${role} ${body}`));
    }
  }

  /** Whether a name is so common in the briefing that it adds nothing to a sentence: 'progress with China'. */
  isCentral({ keys = [], slots }: Said): boolean {
    const isBeside = slots.length > 0 && slots.every(({ relation }) => BESIDE.test(relation));
    return isBeside && keys.some((key) => this.#central.has(key));
  }

  /** Adds short forms of names: 'KCNA' for the Korean Central News Agency, 'the North' for North Korea. */
  #addShortForms(briefing: Briefing): void {
    for (const { name } of briefing.all('organizations')) {
      this.#offices.set(keyOf(name), rootsIn(name));
      this.book.add(keyOf(name), shortForms(name));
    }
    for (const { name } of briefing.all('places')) {
      const [, half] = /^(North|South) \p{Lu}\p{L}+$/u.exec(name) ?? [];
      if (half !== undefined) this.book.add(keyOf(name), [half]);
    }
  }

  /** Returns the roots of the words for people's offices, since 'Secretary of State' adds nothing to a name. */
  officesOf({ names }: Meaning): ReadonlySet<string> {
    return new Set(names.flatMap(({ keys }) => keys.flatMap((key) => this.#offices.get(key) ?? [])));
  }

  /** Whether a sentence only names somebody's office: 'Ann Berg is the minister'. */
  isOffice(meaning: Meaning): boolean {
    const offices = this.officesOf(meaning);
    const rest = meaning.words.filter(({ isContent }, at) => isContent && !isInAny(meaning.names, at));
    return offices.size > 0 && rest.length > 0 && rest.every(({ root }) => offices.has(root));
  }

  #addCapitals(): void {
    for (const [seat, country] of METONYMS) {
      const [own] = this.book.keysOf(seat);
      if (own === undefined) this.book.add(keyOf(country), [seat]);
      else this.book.relate(own, keyOf(country));
    }
  }
}

/** Returns the short forms of an organization's name: 'UN', 'State Department' (for the US department), 'Navy'. */
function shortForms(name: string): string[] {
  const capitals = (name.match(/\b\p{Lu}/gu) ?? []).join('');
  const words = name.split(' ');
  const [body = ''] = name.split(/ (?:of|for) /u);
  const head = body.split(' ').at(-1) ?? '';
  const isOfCountry = words.length > 2 && knownPlace(words[0] ?? '') !== undefined;
  return [
    ...(capitals.length > 1 && !WORDS.test(capitals) ? [capitals] : []),
    ...(isOfCountry ? [words.slice(1).join(' ')] : []),
    ...(words.length > 1 && DESCRIBING.has(rootOf(head)) ? [head] : []),
  ];
}

/** Abbreviations that are also words. */
const WORDS = /^(?:US|IT|IS|IN|AT|ON|NO|SO|AS|AM|AN|OR|ME|MY|WE|BE|DO|GO|HE|IF|OF|TO|UP|BY)$/;

/** Relations that express accompaniment or place: 'progress with China'. */
const BESIDE = /^(?:with|between|in|among)$/;

/** Returns the keys of the names that at least a tenth of the claims are about. */
function centralOf(briefing: Briefing, book: NameBook): ReadonlySet<string> {
  const claims = briefing.all('claims');
  const counts = new Map<string, number>();
  for (const { about } of claims) for (const id of about) counts.set(id, (counts.get(id) ?? 0) + 1);
  const central = [...counts].filter(([, count]) => count * 10 >= claims.length).map(([id]) => id);
  return new Set(central.flatMap((id) => book.keysOf(briefing.nameOf(id))));
}

const rootsIn = (words: string): string[] => (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(rootOf);

/** Removes an unknown one-word name at the beginning of a sentence, where any word is capitalized. */
export const withoutOpener = (meaning: Meaning): Meaning => ({
  ...meaning,
  names: meaning.names.filter((name) => !opens(name)),
});

const opens = ({ first, last, isKnown }: NameUse): boolean => first === 0 && last === 0 && !isKnown;
