import type { Difference, Figure, Meaning, MeaningWord } from '../../meaning.js';
import { isSameQuantity } from '../../quantities.js';
import { isOpposite } from '../../senses.js';
import { endsClause } from '../../words.js';
import { difference } from '../difference.js';

/**
 * Finds a number with the opposite change: 'rose 2%' for 'fell 2%', even if the source says that another figure rose.
 */
export function otherDirection(said: Meaning, source: Meaning): Difference[] {
  return said.figures.flatMap((figure) => {
    const same = source.figures.filter((other) => isSame(figure, other));
    const own = changeOf(figure, said);
    const others = same.flatMap((other) => changeOf(other, source) ?? []);
    const [first] = others;
    const isTurned = own && others.length > 0 && others.every(({ root }) => isOpposite(own.root, root));
    return isTurned && first ? [difference('negated', true, own.text, first.text)] : [];
  });
}

const isSame = (a: Figure, b: Figure): boolean =>
  (a.value !== undefined && a.value === b.value && a.unit === b.unit) || isSameQuantity(a, b);

/** Returns the word directly before a number, apart from function words: 'fell' in 'fell by more than 2%'. */
function changeOf({ first }: Figure, { words }: Meaning): MeaningWord | undefined {
  const before = words.slice(Math.max(0, first - NEAR), first);
  const from = before.findLastIndex(endsClause);
  return before.slice(from + 1).findLast(({ isContent }) => isContent);
}

const NEAR = 4;
