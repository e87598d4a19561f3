import type { BriefingFile } from '../../briefing/file/schema.js';
import { type Collection, type Entry, entriesOf } from './patch.js';

type Changes = Readonly<Record<string, unknown>>;

/** The file with fields of one entry changed; a field that is undefined goes. */
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

/** The file with an entry behind another one of the same collection, or at the end. */
export function inserted(file: BriefingFile, kind: Collection, entry: Entry, behind?: string): BriefingFile {
  const list = [...entriesOf(file, kind)];
  const at = list.findIndex(({ id }) => id === behind);
  list.splice(at < 0 ? list.length : at + 1, 0, entry);
  return { ...file, [kind]: list };
}
