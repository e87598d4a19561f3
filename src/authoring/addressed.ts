import type { BriefingFile, Claim } from '../briefing/file/schema.js';
import type { CorrectedName } from './flags.js';

/** The entries of a file by their ids, for those who correct one or take it back. */

/** An entry as the file has it, whatever it is. */
export type Entry = Readonly<Record<string, unknown>>;

/** Where the entries of each kind stand; the head of a file stands in no collection. */
export const COLLECTION = {
  claim: 'claims',
  position: 'positions',
  gap: 'gaps',
  note: 'notes',
  event: 'events',
  issue: 'issues',
  person: 'people',
  organization: 'organizations',
  place: 'places',
  source: 'sources',
} as const satisfies Readonly<Partial<Record<CorrectedName, keyof BriefingFile>>>;

type CollectedName = keyof typeof COLLECTION;

export interface Addressed {
  readonly what: CorrectedName;
  readonly id: string;
  readonly entry: Entry;
}

/** Every entry, the latest of each kind first, and the head of the file last. */
export function allAddressed(file: BriefingFile): Addressed[] {
  const names = Object.keys(COLLECTION) as CollectedName[];
  return [
    ...names.flatMap((what) =>
      entriesOf(file, what)
        .map((entry) => ({ what, id: entry.id, entry }))
        .reverse(),
    ),
    { what: 'briefing', id: file.id, entry: file },
  ];
}

/** @param ref an id, or the address `claims/c3`; the id of the briefing means its head where no entry has it */
export const addressed = (file: BriefingFile, ref: string): Addressed | undefined =>
  allAddressed(file).find(({ what, id }) => ref === id || ref === addressOf(what, id));

/** The same entry in another version of the file. */
export const sameIn = (file: BriefingFile, { what, id }: Addressed): Addressed | undefined =>
  allAddressed(file).find((one) => one.what === what && one.id === id);

/** `claims/c3`, and the id alone for the head. */
export const addressOf = (what: CorrectedName, id: string): string =>
  what === 'briefing' ? id : `${COLLECTION[what]}/${id}`;

/** The file with another entry in the place of the one that has its id. */
export function withEntry(file: BriefingFile, { what, id }: Addressed, entry: Entry): BriefingFile {
  if (what === 'briefing') return { ...file, ...entry };
  const entries = entriesOf(file, what).map((one) => (one.id === id ? entry : one));
  return { ...file, [COLLECTION[what]]: entries };
}

/** The file without some entries. */
export function withoutEntries(file: BriefingFile, ids: readonly string[]): BriefingFile {
  const left = Object.values(COLLECTION).map((kind) => [
    kind,
    file[kind]?.filter(({ id }: Pick<Claim, 'id'>) => !ids.includes(id)),
  ]);
  return { ...file, ...Object.fromEntries(left.filter(([, entries]) => entries !== undefined)) };
}

const entriesOf = (file: BriefingFile, what: CollectedName): readonly (Entry & { readonly id: string })[] =>
  file[COLLECTION[what]] ?? [];
