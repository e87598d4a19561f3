/** With FAULTS=some, as in .ci/run and on other versions of Node, long loops try only a share of their items. */
export const isSome = process.env.FAULTS === 'some';

/**
 * Returns all items, or every nth of them.
 *
 * @param turn where to start, so that several loops over the same items take different ones
 */
export const share = <Item>(items: readonly Item[], every: number, turn = 0): readonly Item[] =>
  isSome ? items.filter((_, index) => (index + turn) % every === 0) : items;
