import type { EventRecord } from '../../shared/events/events.js';

/** The contents of earlier pages, so that a walk repeats nothing. */
export interface Told {
  /** The sentences of claims. */
  readonly sentences: Set<string>;
  /** Claims worded as facts that nobody may say. */
  readonly warnings: Set<string>;
  /** Ids of events. */
  readonly events: Set<string>;
  /** The events of the whole walk by the claims that report them. */
  readonly eventsOf: ReadonlyMap<string, readonly EventRecord[]>;
}

export const nothingTold = (eventsOf: Told['eventsOf']): Told => ({
  sentences: new Set(),
  warnings: new Set(),
  events: new Set(),
  eventsOf,
});

/** Returns the items that have not been shown before. */
export const fresh = <Item>(
  items: readonly Item[],
  told: Set<string>,
  keyOf: (item: Item) => string,
): Item[] =>
  items.filter((item) => {
    const key = keyOf(item);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
