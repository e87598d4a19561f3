import type { BriefingFile, Organization, Person, Place } from '../../briefing/file/schema.js';
import { keyOf } from '../../checking/meaning/names/name-book.js';
import { nameWords } from '../../checking/meaning/names/name-words.js';
import { groupedByKeys } from '../../text/grouped-by.js';

/** Two entries that may be the same. They stay separate until a person decides. */
export interface Doubt {
  readonly known: string;
  readonly further: string;
}

type Subject = Person | Organization | Place;

const SUBJECT_KINDS = ['people', 'organizations', 'places'] as const;

/**
 * Recognizes the people, organizations and places of a further text by name, by alias, or by a family name that only
 * one person has. An organization with the name of a place is doubtful.
 *
 * @returns `same`, which maps ids in the further text to the ids of the same entries in the briefing
 */
export function recognize(
  briefing: BriefingFile,
  further: BriefingFile,
): { readonly same: ReadonlyMap<string, string>; readonly doubts: readonly Doubt[] } {
  const same = new Map<string, string>();
  const doubts: Doubt[] = [];
  const everybody = new NameIndex(SUBJECT_KINDS.flatMap((kind): readonly Subject[] => briefing[kind]));
  for (const kind of SUBJECT_KINDS) {
    const known = new NameIndex(briefing[kind]);
    for (const one of further[kind]) {
      const match = known.match(one, kind === 'people');
      const doubtful = match ?? everybody.match(one, false);
      if (match?.isSure) same.set(one.id, match.entry.id);
      else if (doubtful) doubts.push({ known: doubtful.entry.id, further: one.id });
    }
  }
  return { same, doubts };
}

class NameIndex {
  readonly #byName: ReadonlyMap<string, readonly Subject[]>;
  readonly #byPart: ReadonlyMap<string, readonly Subject[]>;

  constructor(entries: readonly Subject[]) {
    this.#byName = groupedByKeys(entries, keysOf);
    this.#byPart = groupedByKeys(entries, (entry) => keysOf(entry).map(lastWord));
  }

  match(
    entry: Subject,
    isPerson: boolean,
  ): { readonly entry: Subject; readonly isSure: boolean } | undefined {
    const equal = this.#named(entry);
    const [first] = equal;
    if (first !== undefined) return { entry: first, isSure: equal.length === 1 };
    if (!isPerson) return undefined;
    const namesakes = keysOf(entry).flatMap((key) => this.#byPart.get(lastWord(key)) ?? []);
    const [namesake] = new Set(namesakes);
    return namesake && { entry: namesake, isSure: this.#isShortForm(entry, namesakes) };
  }

  /** Returns the entries that have a name in common with an entry and, if they have a kind, are of the same kind. */
  #named(entry: Subject): Subject[] {
    const all = [...new Set(keysOf(entry).flatMap((key) => this.#byName.get(key) ?? []))];
    return 'kind' in entry
      ? all.filter((one) => (one as Organization).kind === entry.kind || all.length === 1)
      : all;
  }

  /**
   * Returns whether two people can be the same: one name is only the family name in the other name, nobody else has
   * this family name, and their offices can be the same.
   */
  #isShortForm(entry: Subject, namesakes: readonly Subject[]): boolean {
    const [one] = namesakes;
    if (one === undefined || new Set(namesakes).size > 1) return false;
    const isShort = [entry, one].some((each) => keysOf(each).every((key) => !key.includes(' ')));
    return isShort && rolesFit(entry as Person, one as Person);
  }
}

const keysOf = ({ name, otherNames = [] }: Subject): string[] =>
  [...(name === undefined ? [] : [name]), ...otherNames.map((one) => one.name)]
    .map(keyOf)
    .filter((key) => key !== '');

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Returns whether two people can have the same office. Someone without an office can have any office. */
function rolesFit({ role }: Person, other: Person): boolean {
  if (role === undefined || other.role === undefined) return true;
  const words = new Set(nameWords(other.role));
  return nameWords(role).some((word) => words.has(word));
}
