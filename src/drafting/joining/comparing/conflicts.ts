import type { Meaning, NameUse } from '../../../checking/meaning/meaning.js';
import type { NameBook } from '../../../checking/meaning/name-book.js';
import { isSameSense } from '../../../checking/meaning/senses.js';
import { rootsOf } from '../../../checking/meaning/support.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { datesDiffer, endsDiffer } from './dates.js';
import { denialsOf, denyOtherwise } from './denials.js';
import { haveOtherSubjects } from './doers.js';
import { areOfOtherYears, haveOtherDays } from './events.js';
import { numbersDiffer, shareNumber } from './numbers.js';
import { areOpposite, areRelated, hasRelated, ruleOut } from './related.js';

/** A contradiction: the aspect in which two claims on one subject cannot both be right. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'negation' | 'name';
  /** The minimum likeness of the two claims. */
  readonly least: number;
}

/** @returns undefined if the wording shows no contradiction */
export function conflictOf(one: Meaning, other: Meaning, book: NameBook): Conflict | undefined {
  if ([one, other].some(asks) || areOfOtherYears(one, other)) return undefined;
  const isOnTheSame = tellTheSame(one, other);
  if (!haveOtherSubjects(one, other) && numbersDiffer(one, other) && (isOnTheSame || !haveVerbs(one, other)))
    return { kind: 'number', least: isOnTheSame ? 0.3 : 0.36 };
  if (haveOtherSubjects(one, other)) return undefined;
  if (endsDiffer(one, other)) return { kind: 'date', least: 0.2 };
  if (denyOtherwise(one, other)) return negation(one, other) ?? negation(other, one);
  const isCanceled = [...denialsOf(one, other), ...denialsOf(other, one)].some(
    ({ verb }) => verb === 'opposite',
  );
  if (!isCanceled && saysOpposite(one, other) && !haveOtherDays(one, other))
    return { kind: 'negation', least: 0.26 };
  if (datesDiffer(one, other) && (isOnTheSame || shareWord(one, other))) return { kind: 'date', least: 0.4 };
  if (placesDiffer(one, other, book) && !shareNumber(one, other)) return { kind: 'name', least: 0.5 };
  if (!isCanceled && haveOpposites(one, other)) return { kind: 'negation', least: 0.45 };
  return undefined;
}

/** 'It is not clear whether the van was stolen' says nothing about it. */
const asks = ({ words }: Meaning): boolean => words.some(({ lower }) => lower === 'whether');

/** Different names of which only one can be right: 'meets in Geneva', 'meets in Vienna'. */
function placesDiffer(one: Meaning, other: Meaning, book: NameBook): boolean {
  const isIn = ({ keys }: NameUse, { names }: Meaning): boolean =>
    names.some((name) => name.keys.some((key) => keys.some((own) => book.isRelated(own, key))));
  const [own, others] = [
    one.names.filter((name) => !isIn(name, other)),
    other.names.filter((name) => !isIn(name, one)),
  ];
  return own.some(({ slots }) =>
    slots.some(
      ({ relation, root }) =>
        PLACING.test(relation) &&
        others.some((name) =>
          name.slots.some((slot) => slot.relation === relation && areRelated(slot.root, root)),
        ),
    ),
  );
}

const PLACING = /^(?:in|at|to|from|near|owner)$/;

/** Words that exclude each other, of any part of speech: 'a provocation', 'an accident'. */
function haveOpposites(one: Meaning, other: Meaning): boolean {
  const [own, others] = [rootsOf(one), rootsOf(other)];
  return one.words.some(
    ({ root, isContent }, at) =>
      isContent &&
      !hasRelated(others, root) &&
      other.words.some(
        (word, against) =>
          word.isContent &&
          ruleOut(root, word.root) &&
          !hasRelated(own, word.root) &&
          shareClause(one, at, other, against),
      ),
  );
}

/** Whether a verb, or an adjective after 'is', has its opposite in the other claim: 'closed', 'reopened'. */
function saysOpposite(one: Meaning, other: Meaning): boolean {
  const [own, others] = [rootsOf(one), rootsOf(other)];
  return one.predicates.some(
    ({ at, root, isNegated }) =>
      !isNegated &&
      !hasRelated(others, root) &&
      other.predicates.some(
        (against) =>
          !against.isNegated &&
          areOpposite(root, against.root) &&
          !hasRelated(own, against.root) &&
          shareClause(one, at, other, against.at),
      ),
  );
}

/** Whether the clauses of two verbs share a word or a name. */
function shareClause(one: Meaning, at: number, other: Meaning, against: number): boolean {
  const [own, others] = [clauseOf(one, at), clauseOf(other, against)];
  return own.some((unit) => others.some((by) => by === unit || areRelated(by, unit)));
}

/** The words and names in the clause of a verb, besides the verb, or before 'which' and an aside. */
function clauseOf({ words, names }: Meaning, at: number): string[] {
  const border = words.slice(0, at).findLastIndex(endsClause);
  const hasSubject = words
    .slice(border + 1, at)
    .some(({ isContent, pos }) => isContent && /^(?:NOUN|PROPN)$/.test(pos));
  const isRelative = /^wh/.test(words[border]?.lower ?? '');
  const first = hasSubject ? border + 1 : isRelative ? Math.max(0, border - 3) : 0;
  const end = words.findIndex((word, index) => index > at && endsClause(word));
  const isIn = (index: number) => index >= first && (end < 0 || index < end) && index !== at;
  return [
    ...words.flatMap(({ root, isContent }, index) => (isContent && isIn(index) ? [root] : [])),
    ...names.flatMap((name) => (isIn(name.first) ? name.keys : [])),
  ];
}

/** Whether the event of one claim is in the other too. */
export const tellTheSame = (one: Meaning, other: Meaning): boolean => tells(one, other) || tells(other, one);

const tells = ({ predicates }: Meaning, by: Meaning): boolean =>
  predicates.some(({ root }) => hasRelated(rootsOf(by), root));

const haveVerbs = (one: Meaning, other: Meaning): boolean =>
  one.predicates.length > 0 && other.predicates.length > 0;

/** If one claim denies something: whether the other asserts it. */
function negation(one: Meaning, other: Meaning): Conflict | undefined {
  // 'An agreement is unlikely' does not rule an agreement out.
  if (other.standing === 'possible' && one.negations.some(({ denied: root }) => root === undefined))
    return undefined;
  const denials = denialsOf(one, other).filter(({ verb }) => verb !== 'opposite');
  const isClear = denials.some(
    ({ found, share, verb }) => found >= 2 && share >= (verb === 'same' ? 0.6 : 0.75),
  );
  if (isClear) return { kind: 'negation', least: 0.24 };
  return denials.some(({ verb, share }) => verb === 'same' && share > 0.5)
    ? { kind: 'negation', least: 0.44 }
    : undefined;
}

/** Whether the claims share a word besides names, numbers and dates. */
function shareWord(one: Meaning, other: Meaning): boolean {
  const roots = rootsOf(other);
  const covered = [...one.names, ...one.figures];
  return one.words.some(
    ({ isContent, root }, at) =>
      isContent && !covered.some(({ first, last }) => first <= at && at <= last) && hasRelated(roots, root),
  );
}
