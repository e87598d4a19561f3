import type { BriefingFile, Issue } from '../../../briefing/file/schema.js';
import { kebab } from '../../../text/kebab.js';
import { changed, freeId, inserted, withFields } from '../entries.js';
import { entryOf, type Item } from '../items.js';
import { type Collection, type Entry, entriesOf } from '../patch.js';
import { type Outcome, redirected } from '../removal.js';

/** Edits to people, organizations, places and issues. */

interface Named extends Entry {
  readonly name?: string;
  readonly title?: string;
  readonly role?: string;
  readonly otherNames?: readonly { readonly name: string }[];
  readonly aliases?: readonly string[];
  readonly proposed?: unknown;
}

export const NAME_KINDS = ['people', 'organizations', 'places'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** Returns the other kinds of names, in the order in which the `k` key cycles through them. */
export const otherKinds = (kind: NameKind): NameKind[] => {
  const index = NAME_KINDS.indexOf(kind);
  return [...NAME_KINDS.slice(index + 1), ...NAME_KINDS.slice(0, index)];
};

export const isName = ({ kind }: Item): boolean => NAME_KINDS.some((one) => one === kind);

/** Merges the first entry into the second, and redirects all references to the second. */
export function mergedInto(file: BriefingFile, item: Item, into: Item): Outcome {
  const one = entryOf<Named>(file, item);
  const other = entryOf<Named>(file, into);
  if (one === undefined || other === undefined || item.id === into.id)
    return { refused: 'An entry cannot be merged with itself.' };
  if (!(isName(item) && isName(into)) && !(item.kind === 'issues' && into.kind === 'issues'))
    return { refused: 'A name can be merged only with a name, and an issue only with an issue.' };
  if (item.kind !== into.kind) {
    const kind = into.kind as NameKind;
    return mergedInto(asKind(file, item, kind), { kind, id: item.id }, into);
  }
  const names = [
    ...(other.otherNames ?? []),
    ...(one.name ? [{ name: one.name }] : []),
    ...(one.otherNames ?? []),
  ];
  const additions =
    item.kind === 'issues'
      ? unitedIssue(one as Issue, other as unknown as Issue)
      : {
          otherNames: distinct(names, other.name),
          role: into.kind === 'people' ? (other.role ?? one.role) : undefined,
        };
  const joined = changed(file, into.kind, into.id, additions);
  return redirected(joined, (id) => (id === item.id ? into.id : id), new Set([item.id]));
}

function distinct(names: readonly { readonly name: string }[], own: string | undefined) {
  const found = names.filter(
    ({ name }, index) => name !== own && names.findIndex((one) => one.name === name) === index,
  );
  return found.length > 0 ? found : undefined;
}

const LISTS = ['parties', 'people', 'organizations', 'places', 'related'] as const;

function unitedIssue(one: Issue, other: Issue): Readonly<Record<string, unknown>> {
  const lists = LISTS.map(
    (key) => [key, [...new Set([...(other[key] ?? []), ...(one[key] ?? [])])]] as const,
  );
  return Object.fromEntries(lists.map(([key, list]) => [key, list.length > 0 ? list : undefined]));
}

/**
 * Splits the name of an entry in two. The entry keeps the first name, a new entry gets the second, and each claim about
 * the old entry is then about both.
 */
export function splitName(file: BriefingFile, item: Item, names: readonly [string, string]): Outcome {
  const entry = entryOf<Named>(file, item);
  const [first, second] = names.map((name) => name.trim()) as [string, string];
  if (entry === undefined || !isName(item) || first === '' || second === '')
    return { refused: 'Neither name can be empty.' };
  const id = freeId(file, kebab(second, 'name'));
  const added = withFields(entry, { id, name: second, role: undefined, otherNames: undefined });
  const both = inserted(changed(file, item.kind, item.id, { name: first }), item.kind, added, item.id);
  const claims = both.claims.map((claim) =>
    claim.about.includes(item.id) ? { ...claim, about: [...claim.about, id] } : claim,
  );
  return { ...both, claims };
}

/**
 * Turns a person, organization or place into another of these kinds. The entry becomes the first of its new kind, so
 * that the review does not skip any entry when it continues from there.
 */
export function asKind(file: BriefingFile, item: Item, kind: NameKind): BriefingFile {
  const entry = entryOf<Named>(file, item);
  if (entry === undefined || !isName(item) || item.kind === kind) return file;
  const { id, name = id, otherNames, proposed } = entry;
  const made = withFields(
    { id, name, ...(kind === 'organizations' ? { kind: 'other', label: 'organization' } : {}) },
    { otherNames, proposed },
  );
  const left = { ...file, [item.kind]: entriesOf(file, item.kind).filter((one) => one.id !== id) };
  const moved = { ...left, [kind]: [made, ...entriesOf(file, kind)] } as BriefingFile;
  return { ...moved, issues: moved.issues.map((issue) => listedAs(issue, id, item.kind, kind)) };
}

/** Moves an entry to another list of an issue, which lists people, organizations and places separately. */
function listedAs(issue: Issue, id: string, from: Collection, to: NameKind): Issue {
  const lists = issue as unknown as Readonly<Record<string, readonly string[] | undefined>>;
  if (!lists[from]?.includes(id)) return issue;
  const rest = lists[from].filter((one) => one !== id);
  return withFields(issue, { [from]: rest.length > 0 ? rest : undefined, [to]: [...(lists[to] ?? []), id] });
}

/** Counts the claims that are about this issue and no other issue. */
export const claimsOnlyIn = ({ claims, issues }: BriefingFile, issue: string): number => {
  const others = new Set(issues.map(({ id }) => id).filter((id) => id !== issue));
  return claims.filter(({ about }) => about.includes(issue) && !about.some((id) => others.has(id))).length;
};

/** Says how many claims have no issue after an issue is dropped. */
export const claimsLeft = (count: number): string =>
  count === 1 ? '1 claim is left without an issue' : `${count} claims are left without an issue`;
