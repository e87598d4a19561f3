import type { BriefingFile } from '../../briefing/file/schema.js';
import { kebab } from '../../text/kebab.js';
import { COLLECTIONS_REVIEWED, type Collection, type Entry, entriesOf } from './patch.js';

type Changes = Readonly<Record<string, unknown>>;

/** The file with changed fields of one entry; undefined removes a field. */
export const changed = (
  file: BriefingFile,
  kind: Collection,
  id: string,
  changes: Changes,
): BriefingFile => ({
  ...file,
  [kind]: entriesOf(file, kind).map((entry) => (entry.id === id ? withFields(entry, changes) : entry)),
});

export const withFields = <Kind extends object>(entry: Kind, changes: Changes): Kind =>
  Object.fromEntries(
    Object.entries({ ...entry, ...changes }).filter(([, value]) => value !== undefined),
  ) as Kind;

/** The file with an entry inserted after another one of its collection, or at the end. */
export function inserted(file: BriefingFile, kind: Collection, entry: Entry, behind?: string): BriefingFile {
  const list = [...entriesOf(file, kind)];
  const at = list.findIndex(({ id }) => id === behind);
  list.splice(at < 0 ? list.length : at + 1, 0, entry);
  return { ...file, [kind]: list };
}

const takenIds = (file: BriefingFile): ReadonlySet<string> =>
  new Set(COLLECTIONS_REVIEWED.flatMap((kind) => entriesOf(file, kind).map(({ id }) => id)));

/** The wanted id if it is unused, otherwise the next free one with a number: kim-2. */
export function freeId(file: BriefingFile, wanted: string): string {
  const taken = takenIds(file);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The id after the last one of a numbered kind, so that none that was dropped before it means another entry. */
export function nextId(file: BriefingFile, letter: string): string {
  const numbers = [...takenIds(file)].map((id) =>
    id.startsWith(letter) ? Number(id.slice(letter.length)) : 0,
  );
  return `${letter}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** A new person, organization or place. It needs no review, since a person added it. */
export function nameEntry(
  file: BriefingFile,
  kind: Collection,
  typed: string,
): Entry & { readonly name: string } {
  const name = typed.replace(/\s+/gu, ' ').trim();
  const rest = kind === 'organizations' ? { kind: 'other', label: 'organization' } : {};
  return { id: freeId(file, kebab(name, 'name')), name, ...rest };
}
