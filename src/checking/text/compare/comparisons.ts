import { difference } from '../../meaning/compare/difference.js';
import type { Difference, Meaning, NameUse } from '../../meaning/meaning.js';
import type { NameBook } from '../../meaning/names/name-book.js';

/** Finds a comparison that is turned round: 'Lind is older than Berg' for 'Berg is older than Lind'. */
export function turnedComparison(part: Meaning, meaning: Meaning, book: NameBook): Difference[] {
  const [own, other] = [sidesOf(part), sidesOf(meaning)];
  if (own === undefined || other === undefined) return [];
  const isIn = (name: NameUse, names: readonly NameUse[]) =>
    names.some(({ keys }) => book.areRelated(name.keys, keys));
  const [before] = own.before.filter((name) => isIn(name, other.after) && !isIn(name, other.before));
  const [after] = own.after.filter((name) => isIn(name, other.before) && !isIn(name, other.after));
  return before && after ? [difference('swapped-name', true, before.text, after.text)] : [];
}

/** Returns the names before and after 'than'; undefined if there are none. */
function sidesOf({ words, names }: Meaning) {
  const than = words.findIndex(({ lower }) => lower === 'than');
  const before = names.filter(({ last }) => last < than);
  const after = names.filter(({ first }) => first > than);
  return than < 0 || before.length === 0 || after.length === 0 ? undefined : { before, after };
}
