import { addressOf, type Item } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';

/** The letter keys that go to an entry of a list. X is not one of them, since it drops the list, nor Q, since q quits. */
const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPRSTUVWYZ'];

/**
 * Assigns letters to the entries of a list, by address. The first name, the first claim and so on get an A; after Z, the
 * letters begin with A again. An entry keeps its letter when another entry is dropped, so
 * that keys typed in quick succession never reach a different entry.
 */
export function lettersOf(
  { begun }: Pick<Review, 'begun'>,
  items: readonly Item[],
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  const isNew = ({ id }: Item) => !begun.has(id);
  let place = -1;
  // New entries come last, so that they do not take the letter of another entry.
  for (const item of [...items.filter((one) => !isNew(one)), ...items.filter(isNew)]) {
    place = begun.get(item.id)?.placeInPart ?? place + 1;
    const from = place % LETTERS.length;
    const letter = [...LETTERS.slice(from), ...LETTERS].find((one) => !taken.has(one)) ?? ' ';
    taken.add(letter);
    letters.set(addressOf(item), letter);
  }
  return letters;
}
