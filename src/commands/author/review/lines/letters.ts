import { addressOf, type Item } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';

/** The letters that go to the entries of a list; X drops them. */
const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWYZ'];

/**
 * The letters of the entries of a list, by address. An entry keeps its letter when another one is dropped, so that keys
 * typed in a row never reach a different entry.
 */
export function lettersOf(
  { begun, file }: Pick<Review, 'begun' | 'file'>,
  items: readonly Item[],
): ReadonlyMap<string, string> {
  // Sources come first, and are never dropped; the names after them begin with A.
  const places = new Map([...begun.keys()].map((id, place) => [id, place - file.sources.length]));
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  const isNew = ({ id }: Item) => !places.has(id);
  let place = -1;
  // New entries come last, so that they take no letter that another one has.
  for (const item of [...items.filter((one) => !isNew(one)), ...items.filter(isNew)]) {
    place = places.get(item.id) ?? place + 1;
    const from = Math.max(0, place) % LETTERS.length;
    const letter = [...LETTERS.slice(from), ...LETTERS].find((one) => !taken.has(one)) ?? ' ';
    taken.add(letter);
    letters.set(addressOf(item), letter);
  }
  return letters;
}
