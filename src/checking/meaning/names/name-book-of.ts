import metonyms from '../../../../data/lexicon/checking/metonyms.json' with { type: 'json' };
import type { Briefing } from '../../../briefing/briefing.js';
import type { Name } from '../../../reading/reading.js';
import { keyOf, NameBook } from './name-book.js';

/**
 * Capitals and other seats of government, each with its country. In the news, their names stand for the governments.
 */
export const METONYMS = metonyms.map((line) => line.split(' | ') as [seat: string, country: string]);

/** Collects the names in a briefing and those found in its source. */
export function nameBookOf(briefing: Briefing | undefined, names: readonly Name[] = []): NameBook {
  const book = new NameBook();
  for (const [seat, country] of METONYMS) book.relate(keyOf(seat), keyOf(country));
  if (briefing !== undefined) addBriefing(book, briefing);
  for (const { name, kind, role } of names) {
    const [known] = book.keysOf(name);
    const key = known ?? keyOf(name);
    addName(book, key, [name], kind === 'person');
    // The rules that read the text may mistake an organization in the briefing for a person.
    if (kind === 'person' && known === undefined) book.addPerson(key, { name, role });
  }
  return book;
}

function addName(book: NameBook, key: string, forms: readonly string[], isPerson: boolean): void {
  book.add(key, forms);
  if (!isPerson) book.add(key, forms.flatMap(initialsOf));
  if (isPerson) for (const form of forms) book.add(key, shortForms(form));
}

/** Returns the initials of a name, which can be its abbreviation: 'KPA' for 'Korean People's Army'. */
function initialsOf(name: string): string[] {
  const initials = (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  return initials.length > 2 ? [initials] : [];
}

/** Returns the short forms of a person's name: the last parts ('Blinken'), and the first part alone ('Xi'). */
function shortForms(name: string): string[] {
  const parts = name.split(/\s+/u).filter((part) => part.length > 1 && !/^(?:Jr|Sr)\.?$/u.test(part));
  const isShort = parts.length < 2;
  return isShort ? [] : [...parts.slice(1).map((_, at) => parts.slice(at + 1).join(' ')), parts[0] ?? ''];
}

function addBriefing(book: NameBook, briefing: Briefing): void {
  for (const { name, role, otherNames } of briefing.all('people'))
    if (name !== undefined) {
      book.addPerson(keyOf(name), { name, role });
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
