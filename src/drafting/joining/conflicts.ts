import { differences } from '../../checking/meaning/differences.js';
import type { Meaning } from '../../checking/meaning/meaning.js';
import type { NameBook } from '../../checking/meaning/name-book.js';
import { isSameSense } from '../../checking/meaning/senses.js';
import { rootsOf } from '../../checking/meaning/support.js';
import { numbersDiffer } from './numbers.js';
import { haveOneVerb, type Placed } from './verbs.js';
import { denyOtherwise } from './denials.js';
import { haveOtherSubjects } from './doers.js';
import { areOpposite, hasRelated } from './related.js';

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
  if (haveOtherSubjects(one, other)) return undefined;
  if (denyOtherwise(one, other)) return negation(one, other) ?? negation(other, one);
  if (saysOpposite(one, other)) return { kind: 'negation', least: 0.26 };
  if (datesDiffer(one, other) && (isOnTheSame || shareWord(one, other))) return { kind: 'date', least: 0.4 };
  const swapped = [...differences(one, other, book), ...differences(other, one, book)].filter(
    ({ kind, isSure }) => kind === 'swapped-name' && isSure,
  );
  return swapped.length > 1 ? { kind: 'name', least: 0.75 } : undefined;
}

/** An opposite verb, or adjective behind 'is', for something in the other: 'closed', 'reopened'. */
function saysOpposite(one: Meaning, other: Meaning): boolean {
  const [own, others] = [rootsOf(one), rootsOf(other)];
  return one.predicates.some(
    ({ root }) =>
      !hasRelated(others, root) &&
      other.predicates.some((against) => areOpposite(root, against.root) && !hasRelated(own, against.root)),
  );
}

/** Whether what one says happens is in the other too. */
export const tellTheSame = (one: Meaning, other: Meaning): boolean => tells(one, other) || tells(other, one);

const tells = ({ predicates }: Meaning, by: Meaning): boolean =>
  predicates.some(({ root }) => hasRelated(rootsOf(by), root));

const haveVerbs = (one: Meaning, other: Meaning): boolean =>
  one.predicates.length > 0 && other.predicates.length > 0;

/** Where one denies: what the other says in the same words, or something else on the same matter. */
function negation(one: Meaning, other: Meaning): Conflict | undefined {
  if (one.negations.length === 0) return undefined;
  const roots = rootsOf(other);
  const denied = [
    ...one.predicates.filter(({ isNegated }) => isNegated).map(({ root }) => root),
    ...one.negations.flatMap(({ denied: root }) => root ?? []),
  ].filter((root) => !one.figures.some(({ first }) => one.words[first]?.root === root));
  // 'An agreement is unlikely' leaves open what may be.
  if (other.standing === 'possible' && one.negations.some(({ denied: root }) => root === undefined))
    return undefined;
  const isSaid = denied.some(
    (root) => roots.has(root) || other.predicates.some((verb) => isSameSense(verb.root, root)),
  );
  return { kind: 'negation', least: isSaid ? 0.33 : 0.45 };
}

/** Whether a word besides names, numbers and dates is in both. */
function shareWord(one: Meaning, other: Meaning): boolean {
  const roots = rootsOf(other);
  const covered = [...one.names, ...one.figures];
  return one.words.some(
    ({ isContent, root }, at) =>
      isContent && !covered.some(({ first, last }) => first <= at && at <= last) && hasRelated(roots, root),
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
