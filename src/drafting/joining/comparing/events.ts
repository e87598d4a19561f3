import type { Meaning, WordRange } from '../../../checking/meaning/meaning.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { isPlace } from './antecedents.js';
import { GENERAL } from './numbers.js';
import { hasRelated } from './related.js';

/** Returns whether both lists have elements, but none in common. */
const areDisjoint = (own: readonly string[], others: readonly string[]): boolean =>
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

/** Returns whether both claims have subjects that act, but none in common. */
export function haveOtherSubjects(one: Meaning, other: Meaning): boolean {
  if (namedSubjects(one).length > 0 && namedSubjects(other).length > 0) return haveOtherDoers(one, other);
  return isAbsent(subjectNouns(one), other) && isAbsent(subjectNouns(other), one);
}

/** Returns whether both claims name somebody who acts, but nobody in common. */
export const haveOtherDoers = (one: Meaning, other: Meaning): boolean =>
  areDisjoint(namedSubjects(one), namedSubjects(other));

/**
 * Returns the keys of the named subjects, including those of passive verbs ('Whitby was elected'), but not of speakers.
 */
const namedSubjects = ({ names, voiceKeys, predicates }: Meaning): string[] =>
  names
    .filter(({ last, slots }) =>
      slots.some(
        ({ relation }) =>
          relation === 'subject' || (relation === 'object' && last < (predicates[0]?.at ?? 0)),
      ),
    )
    .flatMap(({ keys }) => keys.filter((key) => !voiceKeys.includes(key)));

const isAbsent = (nouns: readonly string[], { words }: Meaning): boolean =>
  nouns.length > 0 &&
  !nouns.some((noun) => GENERAL.has(noun) || hasRelated(new Set(words.map(({ root }) => root)), noun));

/**
 * Returns the roots of the nouns before the first verb, such as 'guard' in 'Security guards will not take part'.
 * Returns none if a name or pronoun precedes the verb.
 */
function subjectNouns({ words, names, figures }: Meaning): string[] {
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const start = words.slice(0, verb).findLastIndex(endsClause) + 1;
  const end = words.findIndex(
    ({ pos, lower }, at) => at >= start && (at >= verb || (pos === 'ADP' && !/^(?:of|than)$/.test(lower))),
  );
  const isIn = ({ first, last }: WordRange): boolean => first >= start && last < end;
  if (names.some((name) => isIn(name) && !isOwner(words, name.last))) return [];
  const counted = new Set(figures.filter(isIn).flatMap(({ first, last }) => [first, last]));
  return words.flatMap(({ pos, root, isContent }, at) =>
    at >= start && at < end && !counted.has(at) && isContent && /^(?:NOUN|PROPN)$/.test(pos) ? [root] : [],
  );
}

const isOwner = (words: Meaning['words'], last: number): boolean =>
  /^['’]s?$/u.test(words[last + 1]?.lower ?? '');
