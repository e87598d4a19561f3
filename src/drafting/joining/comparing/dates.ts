import type { Figure, Meaning } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { areTimesOfOneAct, type Placed } from './verbs.js';

/** Returns whether both claims date the same act, and none of the dates can be the same. */
export function datesDiffer(one: Meaning, other: Meaning): boolean {
  const others = datesIn(other);
  return areAllApart(
    datesIn(one).flatMap((a) => others.filter((b) => areTimesOfOneAct(a, b)).map((b) => [a, b] as const)),
  );
}

/**
 * Returns whether both claims say when a state ends, and the days differ: 'closed until Friday', 'reopens on Sunday'.
 */
export function endsDiffer(one: Meaning, other: Meaning): boolean {
  const others = endsIn(other);
  return areAllApart(endsIn(one).flatMap((a) => others.map((b) => [a, b] as const)));
}

const areAllApart = (pairs: readonly (readonly [Placed, Placed])[]): boolean =>
  pairs.length > 0 &&
  pairs.every(([a, b]) => dateOf(a).length === dateOf(b).length && !mayBeSame(a, b) && !mayBeSame(b, a));

const dateOf = ({ figure }: Placed): string => figure.date ?? '';

/**
 * Returns whether two dates may be the same: one contains the other, or a word such as 'before' makes the second date a
 * limit that includes the first.
 */
function mayBeSame(one: Placed, { figure, meaning: { words, negations } }: Placed): boolean {
  const [date, limit = ''] = [dateOf(one), figure.date];
  if (date.startsWith(limit)) return true;
  const before = words[figure.first - 1]?.lower ?? '';
  if (!/^(?:before|until|till|by)$/.test(before)) return false;
  const isDenied = negations.some(({ at }) => at < figure.first);
  return isDenied ? date >= limit : /^(?:before|by)$/.test(before) && date <= limit;
}

const datesIn = (meaning: Meaning): Placed[] =>
  meaning.figures
    .filter(({ date = '' }) => /^\d{4}(?:-\d\d){0,2}$/.test(date))
    .map((figure) => ({ figure, meaning }));

const endsIn = (meaning: Meaning): Placed[] =>
  datesIn(meaning).filter(({ figure }) => isEnd(figure, meaning));

/** Returns whether a day is the end of a state: 'until', 'again' or a verb such as 'lift' precedes it in its clause. */
function isEnd({ date = '', first }: Figure, { words }: Meaning): boolean {
  const start = words.slice(0, first).findLastIndex(endsClause) + 1;
  return (
    date.length > 7 &&
    words.slice(start, first).some(({ lower, root }) => UNTIL.test(lower) || ENDING.has(root))
  );
}

const UNTIL = /^(?:until|till|through|again|back)$/;

const ENDING: ReadonlySet<string> = new Set(
  'conclude end expire finish lift release reopen restart restore resume return'.split(' ').map(rootOf),
);
