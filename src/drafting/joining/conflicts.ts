import { differences } from '../../checking/meaning/differences.js';
import type { Meaning, Predicate } from '../../checking/meaning/meaning.js';
import type { NameBook } from '../../checking/meaning/name-book.js';
import { hasSense, isSameSense } from '../../checking/meaning/senses.js';
import { rootsOf } from '../../checking/meaning/support.js';
import { numbersDiffer } from './numbers.js';
import { haveOneVerb, type Placed } from './verbs.js';

/** In what two claims on one thing cannot both be right. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'negation' | 'name';
  /** So alike the two have to be for that. */
  readonly least: number;
}

/** @returns undefined where nothing in their words says so */
export function conflictOf(one: Meaning, other: Meaning, book: NameBook): Conflict | undefined {
  const isOnTheSame = tellTheSame(one, other);
  if (!haveOtherSubjects(one, other) && numbersDiffer(one, other) && (isOnTheSame || !haveVerbs(one, other)))
    return { kind: 'number', least: 0.4 };
  const found = [...differences(one, other, book), ...differences(other, one, book)];
  const least = leastDenied(one, other) ?? leastDenied(other, one);
  if (least !== undefined) return { kind: 'negation', least };
  // An opposite: that alone says what both are on.
  if (found.some(({ kind, isSure, words }) => kind === 'negated' && isSure && words.source !== undefined))
    return { kind: 'negation', least: 0.29 };
  if (datesDiffer(one, other) && (isOnTheSame || shareWord(one, other))) return { kind: 'date', least: 0.4 };
  const swapped = found.filter(({ kind, isSure }) => kind === 'swapped-name' && isSure);
  return swapped.length > 1 ? { kind: 'name', least: 0.75 } : undefined;
}

/** Whether one denies something, be it what the other says or not: then the two do not say the same. */
export const denyOtherwise = (one: Meaning, other: Meaning): boolean =>
  (one.negations.length === 0) !== (other.negations.length === 0);

/** Whether what one says happens is in the other too. */
export const tellTheSame = (one: Meaning, other: Meaning): boolean => tells(one, other) || tells(other, one);

const tells = ({ predicates }: Meaning, by: Meaning): boolean =>
  predicates.some(({ root }) => hasSense(rootsOf(by), root));

const haveVerbs = (one: Meaning, other: Meaning): boolean =>
  one.predicates.length > 0 && other.predicates.length > 0;

/** Whether each says what somebody does, and nobody does so in both. */
export function haveOtherSubjects(one: Meaning, other: Meaning): boolean {
  const [own, others] = [subjectsIn(one), subjectsIn(other)];
  return own.length > 0 && others.length > 0 && !own.some((key) => others.includes(key));
}

/** Whoever says it is no subject of it. */
const subjectsIn = ({ names, voiceKeys }: Meaning): string[] =>
  names
    .filter(({ slots }) => slots.some(({ relation }) => relation === 'subject'))
    .flatMap(({ keys }) => keys.filter((key) => !voiceKeys.includes(key)));

/** Where one denies what the other says: how alike the two have to be, so that it is a matter of one thing. */
function leastDenied(one: Meaning, other: Meaning): number | undefined {
  const denied = one.predicates.filter(({ isNegated }) => isNegated);
  const said = denied.flatMap((verb) => saidIn(other, verb) ?? []);
  if (said.length > 0) return said.some((root) => denied.some((verb) => verb.root === root)) ? 0.33 : 0.4;
  if (other.negations.length > 0) return undefined;
  const roots = rootsOf(other);
  const isNamed = one.negations.some(({ denied: root }) => root !== undefined && hasSense(roots, root));
  if (isNamed) return 0.38;
  // 'An agreement is unlikely': what is denied stands before. It may come about all the same.
  return other.standing !== 'possible' && one.negations.some(({ denied: root }) => root === undefined)
    ? 0.6
    : undefined;
}

/** The verb of a sentence that says what another one denies, where it does not deny it too. */
function saidIn({ predicates }: Meaning, denied: Predicate): string | undefined {
  const same = predicates.filter(({ root }) => isSameSense(root, denied.root));
  return same.some(({ isNegated }) => isNegated) ? undefined : same[0]?.root;
}

/** Whether a word besides names, numbers and dates is in both. */
function shareWord(one: Meaning, other: Meaning): boolean {
  const roots = rootsOf(other);
  const covered = [...one.names, ...one.figures];
  return one.words.some(
    ({ isContent, root }, at) =>
      isContent && !covered.some(({ first, last }) => first <= at && at <= last) && hasSense(roots, root),
  );
}

/** Days or months of one act that are known on both sides, of which none is the same or within another. */
function datesDiffer(one: Meaning, other: Meaning): boolean {
  const pairs = datesIn(one).flatMap((a) =>
    datesIn(other)
      .filter((b) => haveOneVerb(a, b))
      .map((b) => [a.figure.date ?? '', b.figure.date ?? ''] as const),
  );
  const agree = pairs.map(([a, b]) => a.startsWith(b) || b.startsWith(a));
  return agree.length > 0 && !agree.includes(true) && pairs.every(([a, b]) => a.length === b.length);
}

const datesIn = (meaning: Meaning): Placed[] =>
  meaning.figures
    .filter(({ date = '' }) => /^\d{4}(?:-\d\d){0,2}$/.test(date))
    .map((figure) => ({ figure, meaning }));
