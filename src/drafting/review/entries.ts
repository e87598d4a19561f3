import type { BriefingFile } from '../../briefing/file/schema.js';
import { kebab } from '../../text/kebab.js';
import { phrasesBeside } from './names/beside-name.js';
import { COLLECTIONS_REVIEWED, type Collection, type Entry, entriesOf } from './patch.js';

type Changes = Readonly<Record<string, unknown>>;

/** Changes fields of one entry; the value undefined removes a field. */
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

/**
 * Inserts an entry after another entry of its collection, or at the end.
 *
 * @param behind the id of the entry after which the new one is inserted
 */
export function inserted(file: BriefingFile, kind: Collection, entry: Entry, behind?: string): BriefingFile {
  const list = [...entriesOf(file, kind)];
  const at = list.findIndex(({ id }) => id === behind);
  list.splice(at < 0 ? list.length : at + 1, 0, entry);
  return { ...file, [kind]: list };
}

const takenIds = (file: BriefingFile): ReadonlySet<string> =>
  new Set(COLLECTIONS_REVIEWED.flatMap((kind) => entriesOf(file, kind).map(({ id }) => id)));

/** Returns the wanted id if it is unused, or else the first unused id with a number appended, such as 'kim-2'. */
export function freeId(file: BriefingFile, wanted: string): string {
  const taken = takenIds(file);
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/**
 * Returns the id after the highest one with this letter: 'c13' after 'c12'. Lower ids are not reused, even if their
 * entries were dropped.
 *
 * @param letter the letter before the number, such as 'c' for claims
 */
export function nextId(file: BriefingFile, letter: string): string {
  const numbers = [...takenIds(file)].map((id) =>
    id.startsWith(letter) ? Number(id.slice(letter.length)) : 0,
  );
  return `${letter}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/**
 * Makes an entry for a person, organization or place that the reviewer named. The entry is therefore not marked as
 * proposed. A person gets the role that the text of the source states next to the name.
 */
export function nameEntry(
  file: BriefingFile,
  kind: Collection,
  typed: string,
  whole = '',
): Entry & { readonly name: string } {
  const name = typed.replace(/\s+/gu, ' ').trim();
  const [role] = kind === 'people' ? phrasesBeside(whole, name) : [];
  const rest =
    kind === 'organizations' ? { kind: 'other', label: 'organization' } : role === undefined ? {} : { role };
  return { id: freeId(file, kebab(name, 'name')), name, ...rest };
}
