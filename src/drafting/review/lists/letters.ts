import { addressOf, type Item } from '../items.js';
import type { Begun } from '../scope.js';
import type { Shown } from './page.js';

/** The letter keys that go to an entry of a list. X and Q are left out: X drops the list, and q quits. */
const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPRSTUVWYZ'];

/**
 * Assigns letters to the entries of a list, by address. The first name, the first claim and so on get A; after Z, the
 * letters start again at A. While a list is shown, an entry keeps its letter, and no other entry gets the letter of an
 * entry that has left the list, so that keys typed in quick succession never reach a different entry.
 */
export function lettersOf(
  { begun, shown }: { readonly begun: Begun; readonly shown?: Shown | undefined },
  items: readonly Item[],
): ReadonlyMap<string, string> {
  const kept = keptLetters(shown, items);
  const letters = new Map<string, string>();
  const taken = new Set(kept.values());
  const rank = (item: Item) => (kept.has(addressOf(item)) ? 0 : begun.has(item.id) ? 1 : 2);
  let place = -1;
  // New entries come last, so that they do not take the letter of another entry.
  for (const item of [...items].sort((one, other) => rank(one) - rank(other))) {
    place = begun.get(item.id)?.placeInPart ?? place + 1;
    const from = place % LETTERS.length;
    const free = [...LETTERS.slice(from), ...LETTERS].find((one) => !taken.has(one));
    const letter = kept.get(addressOf(item)) ?? free ?? ' ';
    taken.add(letter);
    letters.set(addressOf(item), letter);
  }
  return letters;
}

/**
 * If the list on the screen is still shown, returns its letters, including those of entries that have left it. A name
 * whose kind has changed has a new address, but keeps its letter.
 */
export function keptLetters(shown: Shown | undefined, items: readonly Item[]): ReadonlyMap<string, string> {
  const letters = shown?.letters ?? new Map<string, string>();
  const byId = new Map([...letters].map(([address, letter]) => [address.replace(/^.*\//, ''), letter]));
  const still = items.flatMap((item) => {
    const letter = byId.get(item.id);
    return letter === undefined ? [] : [[addressOf(item), letter] as const];
  });
  return still.length === 0 ? new Map() : new Map([...letters, ...still]);
}
