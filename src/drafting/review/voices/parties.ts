import type { BriefingFile } from '../../../briefing/file/schema.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { fold } from '../../../text/fold.js';

/** A person or organization: an entry that can be a voice. */
export interface Party {
  readonly kind: 'people' | 'organizations';
  readonly id: string;
  readonly names: readonly string[];
  readonly role?: string;
}

export const partiesOf = ({ people, organizations }: BriefingFile): Party[] => [
  ...people.map(({ id, name, otherNames, role }) => ({
    kind: 'people' as const,
    id,
    names: namesOf(name, otherNames),
    ...(role === undefined ? {} : { role }),
  })),
  ...organizations.map(({ id, name, otherNames }) => ({
    kind: 'organizations' as const,
    id,
    names: namesOf(name, otherNames),
  })),
];

const namesOf = (name: string | undefined, others: readonly { readonly name: string }[] = []): string[] => [
  ...(name === undefined ? [] : [name]),
  ...others.map((one) => one.name),
];

const plain = (name: string): string => fold(name).replace(/^the /u, '');

/** Finds the person or organization with a name, or the only person with a last name, and returns its id. */
export function partyCalled(file: BriefingFile, called: string): string | undefined {
  const wanted = plain(called);
  const parties = partiesOf(file);
  const exact = parties.find(({ names }) => names.some((name) => plain(name) === wanted));
  if (exact !== undefined) return exact.id;
  const byLast = parties.filter(
    ({ kind, names }) => kind === 'people' && names.some((name) => plain(name).split(' ').at(-1) === wanted),
  );
  return byLast.length === 1 ? byLast[0]?.id : undefined;
}

/** Returns the last position at which a text names a party, or -1. For a person, part of the name is enough. */
export function placeOf({ kind, names }: Party, words: string): number {
  const parts = kind === 'people' ? names.flatMap(partsOf) : [];
  return Math.max(...[...names, ...parts].map((form) => lastPlace(form, words)));
}

/** Splits a person's name into its parts, but not a description such as 'Norlandic public prosecutor'. */
export const partsOf = (name: string): readonly string[] =>
  / \p{Ll}{4}/u.test(name) ? [] : (name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []);

function lastPlace(form: string, words: string): number {
  const at = form === '' ? -1 : words.lastIndexOf(form);
  const isWord = !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + form.length));
  return isWord ? at : -1;
}

const topicsOf = (file: BriefingFile) => [
  ...partiesOf(file).map((party) => ({ ...party, hasPart: (words: string) => placeOf(party, words) >= 0 })),
  ...file.places.map(({ id, name, otherNames = [] }) => {
    const names = [name, ...otherNames.map((one) => one.name)];
    return { id, names, hasPart: (words: string) => isNamed(names, words) };
  }),
];

const isNamed = (names: readonly string[], words: string): boolean =>
  names.some((name) => standsIn(name, words));

/** Returns the ids of the people, organizations and places that are named in the new text but not in the old text. */
export const newlyNamed = (file: BriefingFile, before: string, now: string): string[] =>
  topicsOf(file)
    .filter(({ names }) => isNamed(names, now) && !isNamed(names, before))
    .map(({ id }) => id);

/** Returns whether a topic is named in the old text, at least by part of its name, but not in the new text. */
export const isGone = (file: BriefingFile, id: string, before: string, now: string): boolean =>
  topicsOf(file).some((topic) => topic.id === id && topic.hasPart(before) && !topic.hasPart(now));
