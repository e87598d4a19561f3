import type { BriefingFile } from '../../../briefing/file/schema.js';
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
