/** What the pages before have told, so that a walk prints nothing twice. */
export interface Told {
  /** Sentences of claims, as they are written. */
  readonly sentences: Set<string>;
  /** Ids of events. */
  readonly events: Set<string>;
}

export const nothingTold = (): Told => ({ sentences: new Set(), events: new Set() });

/** Those that are told for the first time now. */
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
