import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { isWithin, readingOrder } from '../../briefing/locator.js';
import type { Collection, Entry } from './patch.js';
import { entriesOf } from './patch.js';

/**
 * The parts of a review, in an order that puts names before the entries that reference them, and claims before the
 * entries that are based on them.
 */
export const PARTS = {
  source: ['sources'],
  names: ['people', 'organizations', 'places'],
  issues: ['issues'],
  claims: ['claims'],
  positions: ['positions'],
  events: ['events'],
  gaps: ['gaps'],
} as const satisfies Readonly<Record<string, readonly Collection[]>>;

export type Part = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/**
 * The parts that a draft derives from its claims. They often contain padding, so all entries in a list can be dropped
 * at once.
 */
export const MAY_BE_PADDING: readonly Part[] = ['positions', 'events', 'gaps'];

/** An entry to review: its collection and its id. */
export interface Item {
  readonly kind: Collection;
  readonly id: string;
}

export const addressOf = ({ kind, id }: Item): string => `${kind}/${id}`;

export const partOf = ({ kind }: Item): Part =>
  PART_NAMES.find((part) => (PARTS[part] as readonly string[]).includes(kind)) ?? 'claims';

export const itemsOf = (file: BriefingFile): Item[] =>
  PART_NAMES.flatMap((part) =>
    PARTS[part].flatMap((kind) => {
      const entries = kind === 'claims' ? inReadingOrder(file) : entriesOf(file, kind);
      return entries.map(({ id }) => ({ kind, id }));
    }),
  );

/** Sorts the claims by source, then by their position in the source. */
export function inReadingOrder(file: BriefingFile): Claim[] {
  const order = new Map(file.sources.map(({ id }, index) => [id, index]));
  const start = (claim: Claim) => claim.span?.start ?? 0;
  return [...file.claims].sort(
    (one, other) =>
      (order.get(one.source) ?? 0) - (order.get(other.source) ?? 0) ||
      readingOrder(one.at) - readingOrder(other.at) ||
      start(one) - start(other),
  );
}

/** Returns the paragraph that a claim is in: '0.P3' for '0.P3.s1'. */
export const paragraphOf = ({ at }: Pick<Claim, 'at'>): string => at.replace(/\.s\d+$/u, '');

/** Returns the entry that an item refers to, or undefined if it was removed. */
export const entryOf = <Wanted extends Entry = Entry>(
  file: BriefingFile,
  { kind, id }: Item,
): Wanted | undefined => entriesOf(file, kind).find((entry) => entry.id === id) as Wanted | undefined;

export const isOpen = (file: BriefingFile, item: Item): boolean => {
  const entry = entryOf<Entry & { readonly proposed?: unknown }>(file, item);
  return entry?.proposed !== undefined;
};

/** Finds the first claim at or after a place such as `1.B2`. */
export function claimFrom(file: BriefingFile, place: string): Item | undefined {
  const claims = inReadingOrder(file);
  const wanted = readingOrder(place.split('.').length === 2 ? `${place}.s1` : place);
  const found =
    claims.find(({ at }) => isWithin(at, place)) ?? claims.find(({ at }) => readingOrder(at) >= wanted);
  return found && { kind: 'claims', id: found.id };
}
