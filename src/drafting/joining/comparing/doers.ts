import type { Meaning, WordRange } from '../../../checking/meaning/meaning.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { areDisjoint } from './events.js';
import { GENERAL } from './numbers.js';
import { hasRelated } from './related.js';

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
