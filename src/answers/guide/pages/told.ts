/** The contents of earlier pages, so that a walk repeats nothing. */
export interface Told {
  /** The sentences of claims. */
  readonly sentences: Set<string>;
  /** Ids of events. */
  readonly events: Set<string>;
}

export const nothingTold = (): Told => ({ sentences: new Set(), events: new Set() });

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
