/** Whether long loops try only some of their items, as in .ci/run and on other versions of Node (FAULTS=some). */
export const isSome = process.env.FAULTS === 'some';

/**
 * Returns all items or, with FAULTS=some, every nth item.
 *
 * @param turn an offset, so that several loops over the same items take different items
 */
export const share = <Item>(items: readonly Item[], every: number, turn = 0): readonly Item[] =>
  isSome ? items.filter((_, index) => (index + turn) % every === 0) : items;
