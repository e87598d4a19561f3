import { isDeepStrictEqual } from 'node:util';
import type { BriefingFile } from '../../briefing/file/schema.js';

/**
 * The changes that one action makes, listed by entry so that they can be applied to a newer file and undone exactly.
 */
export interface Patch {
  readonly entries: readonly EntryPatch[];
  /** Changes to fields other than the collections, such as the summary. */
  readonly head: readonly FieldPatch[];
}

export interface EntryPatch {
  readonly kind: Collection;
  readonly id: string;
  /** undefined if the patch adds the entry. */
  readonly before: Entry | undefined;
  /** undefined if the patch removes the entry. */
  readonly after: Entry | undefined;
  /** The id of the preceding entry, if the patch adds or removes the entry. */
  readonly behind: string | undefined;
}

interface FieldPatch {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

export const COLLECTIONS_REVIEWED = [
  'sources',
  'people',
  'organizations',
  'places',
  'issues',
  'events',
  'claims',
  'positions',
  'gaps',
  'notes',
] as const;

export type Collection = (typeof COLLECTIONS_REVIEWED)[number];

export interface Entry {
  readonly id: string;
}

type Fields = Readonly<Record<string, unknown>>;

export const entriesOf = (file: BriefingFile, kind: Collection): readonly Entry[] => file[kind] ?? [];

/** Computes the changes from one file to another. Entries that are in both files must be in the same order. */
export function patchBetween(before: BriefingFile, after: BriefingFile): Patch {
  return {
    entries: COLLECTIONS_REVIEWED.flatMap((kind) =>
      before[kind] === after[kind] ? [] : entryPatches(kind, entriesOf(before, kind), entriesOf(after, kind)),
    ),
    head: Object.keys({ ...before, ...after })
      .filter((key) => !isCollection(key))
      .map((key) => ({ key, before: (before as Fields)[key], after: (after as Fields)[key] }))
      .filter(({ before: old, after: now }) => !isDeepStrictEqual(old, now)),
  };
}

export const isEmpty = ({ entries, head }: Patch): boolean => entries.length === 0 && head.length === 0;

const isCollection = (key: string): boolean => COLLECTIONS_REVIEWED.some((kind) => kind === key);

function entryPatches(kind: Collection, before: readonly Entry[], after: readonly Entry[]): EntryPatch[] {
  const old = new Map(before.map((entry, index) => [entry.id, { entry, behind: before[index - 1]?.id }]));
  const now = new Map(after.map((entry, index) => [entry.id, { entry, behind: after[index - 1]?.id }]));
  const gone = [...old].filter(([id]) => !now.has(id));
  const changed = [...now].filter(([id, { entry }]) => !isDeepStrictEqual(old.get(id)?.entry, entry));
  return [
    ...gone.map(([id, { entry, behind }]) => ({ kind, id, before: entry, after: undefined, behind })),
    ...changed.map(([id, { entry, behind }]) => ({
      kind,
      id,
      before: old.get(id)?.entry,
      after: entry,
      behind: old.has(id) ? undefined : behind,
    })),
  ];
}

/** Returns a patch that undoes the given one. */
export const inverse = ({ entries, head }: Patch): Patch => ({
  entries: entries.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before })),
  head: head.map(({ key, before, after }) => ({ key, before: after, after: before })),
});

/**
 * Applies a patch to a file that may have changed since the patch was made.
 *
 * @returns undefined if an entry is not in the state that the patch expects
 */
export function applyPatch(file: BriefingFile, { entries, head }: Patch): BriefingFile | undefined {
  const changed: Record<string, unknown> = { ...file };
  for (const { key, before, after } of head) {
    if (!isDeepStrictEqual((file as Fields)[key], before)) return undefined;
    if (after === undefined) delete changed[key];
    else changed[key] = after;
  }
  for (const kind of COLLECTIONS_REVIEWED) {
    const wanted = entries.filter((entry) => entry.kind === kind);
    if (wanted.length === 0) continue;
    const list = patchedList(entriesOf(file, kind), wanted);
    if (list === undefined) return undefined;
    changed[kind] = list;
  }
  return changed as BriefingFile;
}

function patchedList(list: readonly Entry[], wanted: readonly EntryPatch[]): Entry[] | undefined {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  if (wanted.some(({ id, before }) => !isDeepStrictEqual(byId.get(id), before))) return undefined;
  const patches = new Map(wanted.map((patch) => [patch.id, patch]));
  const kept = list.flatMap((entry) => {
    const patch = patches.get(entry.id);
    return patch === undefined ? [entry] : (patch.after ?? []);
  });
  for (const { before, after, behind } of wanted) {
    if (before !== undefined || after === undefined) continue;
    const at = behind === undefined ? 0 : kept.findIndex(({ id }) => id === behind) + 1;
    kept.splice(behind !== undefined && at === 0 ? kept.length : at, 0, after);
  }
  return kept;
}
