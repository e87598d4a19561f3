import type { Briefing } from '../../briefing/briefing.js';
import type { Meaning, NameUse } from '../meaning/meaning.js';
import { keyOf, type NameBook, nameBookOf } from '../meaning/name-book.js';
import { rootOf } from '../meaning/root.js';
import { CAPITALS } from './lexicon/capitals.js';

/** The names of a briefing, with the capitals by which governments are called, and what is known of who has them. */
export class Names {
  readonly book: NameBook;
  /** The roots of the words for somebody's office, by the key of their name. */
  readonly #offices = new Map<string, readonly string[]>();

  constructor(briefing: Briefing) {
    this.book = nameBookOf(briefing);
    this.#addCapitals();
    for (const { name, role, of } of briefing.all('people')) {
      if (name === undefined || role === undefined) continue;
      const body = of === undefined ? '' : briefing.nameOf(of);
      for (const key of this.book.keysOf(name)) this.#offices.set(key, rootsIn(`${role} ${body}`));
    }
  }

  /** The roots of the offices of those whom a sentence names: 'Secretary of State' beside a name adds nothing to it. */
  officesOf({ names }: Meaning): ReadonlySet<string> {
    return new Set(names.flatMap(({ keys }) => keys.flatMap((key) => this.#offices.get(key) ?? [])));
  }

  #addCapitals(): void {
    for (const line of CAPITALS) {
      const [seat = '', country = ''] = line.split(' | ');
      const [own] = this.book.keysOf(seat);
      if (own === undefined) this.book.add(keyOf(country), [seat]);
      else this.book.relate(own, keyOf(country));
    }
  }
}

const rootsIn = (words: string): string[] => (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(rootOf);

/** A single word that has its capital only because it opens the sentence is no name. */
export const withoutOpener = (meaning: Meaning): Meaning => ({
  ...meaning,
  names: meaning.names.filter((name) => !opens(name)),
});

const opens = ({ first, last, isKnown }: NameUse): boolean => first === 0 && last === 0 && !isKnown;
