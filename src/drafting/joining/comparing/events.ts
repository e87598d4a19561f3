import type { Meaning } from '../../../checking/meaning/meaning.js';
import { isPlace } from './antecedents.js';

/** Returns whether both lists have elements, but none in common. */
export const areDisjoint = (own: readonly string[], others: readonly string[]): boolean =>
  own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one));

/**
 * Returns whether the claims are about different years: 'in 1999, an avalanche killed 12 people' is not about this
 * week's avalanche.
 */
export function areOfOtherYears(one: Meaning, other: Meaning): boolean {
  const [own, others] = [yearsIn(one), yearsIn(other)];
  return own.length + others.length > 0 && !own.some((year) => others.includes(year));
}

/** Returns the years that a claim gives without a day or month. */
const yearsIn = ({ figures, words }: Meaning): string[] =>
  figures.flatMap(({ date = '', text, first }) =>
    /^\d{4}$/.test(date) && text.includes(date) && !/^(?:since|until|by)$/.test(words[first - 1]?.lower ?? '')
      ? [date]
      : [],
  );

/** Returns whether both claims name places, but none in common: 'hurt in Sennberg', 'hurt in Brugen'. */
export const areElsewhere = (one: Meaning, other: Meaning): boolean =>
  areDisjoint(placesIn(one), placesIn(other));

/** Returns whether both claims give days, but none in common, so that they are about different events. */
export const haveOtherDays = (one: Meaning, other: Meaning): boolean =>
  areDisjoint(daysIn(one), daysIn(other));

/** Returns whether both claims have names, but no name or voice in common. */
export const haveOtherNames = (one: Meaning, other: Meaning): boolean =>
  one.names.length > 0 && other.names.length > 0 && !keysIn(one).some((key) => keysIn(other).includes(key));

/** Returns the keys of the names in a claim and of its voice. */
export const keysIn = ({ names, voiceKeys }: Meaning): string[] => [
  ...names.flatMap(({ keys }) => keys),
  ...voiceKeys,
];

const placesIn = ({ names }: Meaning): string[] => names.filter(isPlace).flatMap(({ keys }) => keys);

const daysIn = ({ figures }: Meaning): string[] =>
  figures.flatMap(({ date = '' }) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [date] : []));
