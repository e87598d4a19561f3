import type { Meaning } from '../../../checking/meaning/meaning.js';
import { rootsOf } from '../../../checking/meaning/support.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { datesDiffer, endsDiffer } from './dates.js';
import { denialsOf, denyOtherwise } from './denials.js';
import { areElsewhere, areOfOtherYears, haveOtherDays, haveOtherSubjects } from './events.js';
import { GENERAL, numbersDiffer, shareNumber } from './numbers.js';
import { areRelated, hasRelated, ruleOut } from './related.js';

/** A contradiction between two claims on the same subject: at most one of them can be right. */
interface Conflict {
  /** How the claims differ. */
  readonly kind: 'number' | 'date' | 'negation' | 'name';
  /** The minimum likeness that two claims must have to count as contradictory in this way. */
  readonly least: number;
}

/** Returns the contradiction that the wording of two claims shows; undefined if it shows none. */
export function conflictOf(one: Meaning, other: Meaning): Conflict | undefined {
  if ([one, other].some(asks) || areOfOtherYears(one, other) || haveOtherSubjects(one, other))
    return undefined;
  const isSameEvent = shareEvent(one, other);
  const haveVerbs = one.predicates.length > 0 && other.predicates.length > 0;
  if (numbersDiffer(one, other) && (isSameEvent || !haveVerbs))
    return { kind: 'number', least: isSameEvent ? 0.3 : 0.36 };
  if (endsDiffer(one, other)) return { kind: 'date', least: 0.2 };
  if (denyOtherwise(one, other)) return negation(one, other) ?? negation(other, one);
  if (sayOpposites(one, other)) return { kind: 'negation', least: 0.3 };
  return isSameEvent ? otherDetail(one, other) : undefined;
}

/**
 * Returns the contradiction if the claims give different dates or places for the same event: 'in Geneva', 'in Vienna'.
 */
function otherDetail(one: Meaning, other: Meaning): Conflict | undefined {
  if (datesDiffer(one, other)) return { kind: 'date', least: 0.4 };
  return areElsewhere(one, other) && !shareNumber(one, other) ? { kind: 'name', least: 0.5 } : undefined;
}

/** Returns whether a claim leaves a question open: 'it is not clear whether the van was stolen'. */
export const asks = ({ words }: Meaning): boolean => words.some(({ lower }) => lower === 'whether');

/** Returns whether clauses about the same thing contain opposites: 'closed', 'reopened'. */
function sayOpposites(one: Meaning, other: Meaning): boolean {
  const isCanceled = [...denialsOf(one, other), ...denialsOf(other, one)].some(
    ({ verb }) => verb === 'opposite',
  );
  if (isCanceled || haveOtherDays(one, other)) return false;
  const [own, others] = [rootsOf(one), rootsOf(other)];
  return one.words.some(
    ({ root }, at) =>
      !hasRelated(others, root) &&
      other.words.some(
        (word, against) =>
          ruleOut(root, word.root) && !hasRelated(own, word.root) && shareClause(one, at, other, against),
      ),
  );
}

/** Returns whether the clauses of two verbs have a word or a name in common. */
function shareClause(one: Meaning, at: number, other: Meaning, against: number): boolean {
  const [own, others] = [clauseOf(one, at), clauseOf(other, against)];
  return own.some((unit) => others.some((by) => by === unit || areRelated(by, unit)));
}

/**
 * Returns the words and names in the clause that contains a word, except for the word itself, asides and clauses with
 * 'which'.
 */
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
    ...words.flatMap(({ root, isContent }, index) =>
      isContent && isIn(index) && !GENERAL.has(root) ? [root] : [],
    ),
    ...names.flatMap((name) => (isIn(name.first) ? name.keys : [])),
  ];
}

/** Returns whether two claims mention the same event. */
export const shareEvent = (one: Meaning, other: Meaning): boolean =>
  isAbout(one, other) || isAbout(other, one);

const isAbout = ({ predicates }: Meaning, by: Meaning): boolean =>
  predicates.some(({ root }) => hasRelated(rootsOf(by), root));

/** Returns the contradiction if the first claim denies something that the second asserts. */
function negation(one: Meaning, other: Meaning): Conflict | undefined {
  // A hedged denial does not exclude a possibility: 'an agreement is unlikely'.
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
