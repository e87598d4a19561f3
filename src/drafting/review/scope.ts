import type { BriefingFile } from '../../briefing/file/schema.js';
import { addressOf, type Item, isOpen, itemsOf, type Part, partOf } from './items.js';
import { isName } from './names/names.js';

/** Limits a review to parts of the file, or to entries with findings. By default, everything is reviewed. */
export interface Scope {
  readonly only?: readonly Part[];
  /** The addresses of the entries that had findings when the review began. */
  readonly flagged?: ReadonlySet<string>;
}

const isInScope = ({ only, flagged }: Scope, item: Item): boolean =>
  (only?.includes(partOf(item)) ?? true) && (flagged?.has(addressOf(item)) ?? true);

/** The entries that existed when the session began, in order, by id. */
export type Begun = ReadonlyMap<string, { readonly wasOpen: boolean; readonly placeInPart: number }>;

export function begunWith(file: BriefingFile): Begun {
  const counts = new Map<Part, number>();
  return new Map(
    itemsOf(file).map((item) => {
      const placeInPart = counts.get(partOf(item)) ?? 0;
      counts.set(partOf(item), placeInPart + 1);
      return [item.id, { wasOpen: isOpen(file, item), placeInPart }];
    }),
  );
}

/** The state that determines the order of the entries. */
export interface Ordered {
  readonly file: BriefingFile;
  readonly scope: Scope;
  readonly begun: Begun;
}

/** Lists the items in scope, in order. A name keeps its place when its kind changes, so that no list is reordered. */
export function queueOf({ file, scope, begun }: Ordered): Item[] {
  const items = itemsOf(file).filter((item) => isInScope(scope, item));
  const places = new Map([...begun.keys()].map((id, place) => [id, place]));
  const placeOf = ({ id }: Item) => places.get(id) ?? places.size;
  const names = items.filter(isName).sort((one, other) => placeOf(one) - placeOf(other));
  return items.map((item) => (isName(item) ? (names.shift() ?? item) : item));
}
