import type { EventRecord } from '../../shared/events/events.js';

/** The contents of earlier pages, so that a tour repeats nothing. */
export interface Shown {
  /** The sentences of claims. */
  readonly sentences: Set<string>;
  /** Claims worded as facts that nobody may say. */
  readonly warnings: Set<string>;
  /** Ids of events. */
  readonly events: Set<string>;
  /** The events of the whole tour by the claims that report them. */
  readonly eventsOf: ReadonlyMap<string, readonly EventRecord[]>;
}

export const nothingShown = (eventsOf: Shown['eventsOf']): Shown => ({
  sentences: new Set(),
  warnings: new Set(),
  events: new Set(),
  eventsOf,
});

/** Returns the items that have not been shown before. */
export const fresh = <Item>(
  items: readonly Item[],
  shown: Set<string>,
  keyOf: (item: Item) => string,
): Item[] =>
  items.filter((item) => {
    const key = keyOf(item);
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  });
