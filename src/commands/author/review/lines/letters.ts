import { addressOf, type Item } from '../../../../drafting/review/items.js';
import type { Review } from '../../../../drafting/review/state/state.js';

/** The letter keys that go to an entry of a list. X is not one of them, since it drops the list, nor Q, since q quits. */
const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPRSTUVWYZ'];

/**
 * Assigns letters to the entries of a list, by address. An entry keeps its letter when another entry is dropped, so
 * that keys typed in quick succession never reach a different entry.
 */
export function lettersOf(
  { begun, file }: Pick<Review, 'begun' | 'file'>,
  items: readonly Item[],
): ReadonlyMap<string, string> {
  // Sources are not counted, since they are not listed: the names after them begin with A.
  const places = new Map([...begun.keys()].map((id, place) => [id, place - file.sources.length]));
  const letters = new Map<string, string>();
  const taken = new Set<string>();
  const isNew = ({ id }: Item) => !places.has(id);
  let place = -1;
  // New entries come last, so that they do not take the letter of another entry.
  for (const item of [...items.filter((one) => !isNew(one)), ...items.filter(isNew)]) {
    place = places.get(item.id) ?? place + 1;
    const from = Math.max(0, place) % LETTERS.length;
    const letter = [...LETTERS.slice(from), ...LETTERS].find((one) => !taken.has(one)) ?? ' ';
    taken.add(letter);
    letters.set(addressOf(item), letter);
  }
  return letters;
}
