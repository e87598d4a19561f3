import type { Meaning } from '../../../checking/meaning/meaning.js';
import { isPlaced } from './antecedents.js';

/**
 * Whether the claims are about different years: 'in 1999, an avalanche killed 12 people' is not about this week's
 * avalanche.
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

/** Whether both claims name places, but none in common: 'Nobody was hurt in Sennberg', 'eight were hurt in Brugen'. */
export function areElsewhere(one: Meaning, other: Meaning): boolean {
  const [own, others] = [placesIn(one), placesIn(other)];
  return own.length > 0 && others.length > 0 && !own.some((key) => others.includes(key));
}

/** Whether both claims give days, but none in common, so that their events are not the same. */
export function haveOtherDays(one: Meaning, other: Meaning): boolean {
  const [own, others] = [daysIn(one), daysIn(other)];
  return own.length > 0 && others.length > 0 && !own.some((day) => others.includes(day));
}

/** Returns whether both claims have names, but none in common. */
export function haveOtherNames(one: Meaning, other: Meaning): boolean {
  const [own, others] = [keysIn(one), keysIn(other)];
  return one.names.length > 0 && other.names.length > 0 && !own.some((key) => others.includes(key));
}

const keysIn = ({ names, voiceKeys }: Meaning): string[] => [
  ...names.flatMap(({ keys }) => keys),
  ...voiceKeys,
];

const placesIn = ({ names }: Meaning): string[] => names.filter(isPlaced).flatMap(({ keys }) => keys);

const daysIn = ({ figures }: Meaning): string[] =>
  figures.flatMap(({ date = '' }) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [date] : []));
