import lightVerbs from '../../../../data/lexicon/drafting/light-verbs.json' with { type: 'json' };
import type { Figure, Meaning, Predicate } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { areRelated } from './related.js';

/** A number or a date, together with the meaning of the sentence that contains it. */
export interface Placed {
  readonly figure: Figure;
  readonly meaning: Meaning;
}

/** Verbs that do not help to identify the counted or dated thing, so that only the noun identifies it. */
const LIGHT: ReadonlySet<string> = new Set(lightVerbs.map(rootOf));

/** Verbs for changes. The result of a change ('cut to four years') does not contradict the earlier state. */
const CHANGING: ReadonlySet<string> = new Set(
  ['cut', 'double', 'halve', 'increase', 'lower', 'raise', 'reduce'].map(rootOf),
);

/** Verbs of rising and falling. The number after such a verb is a newer count of the same thing: 'has risen to 61'. */
const MOVING: ReadonlySet<string> = new Set(['climb', 'drop', 'fall', 'grow', 'rise'].map(rootOf));

/** Returns whether the verbs of two numbers have the same meaning, or at least one of the verbs is uninformative. */
export function haveOneVerb(one: Placed, other: Placed): boolean {
  const [a, b] = [verbOf(one), verbOf(other)];
  if (isChange(one, a) !== isChange(other, b)) return false;
  return a === undefined || b === undefined || isLight(a) || isLight(b) || areRelated(a.root, b.root);
}

/**
 * Returns whether the verbs of two numbers are both informative and have the same meaning: 'one was killed', 'two
 * died'.
 */
export function areOfOneAct(one: Placed, other: Placed): boolean {
  const [a, b] = [verbOf(one), verbOf(other)];
  return a !== undefined && b !== undefined && !LIGHT.has(a.root) && areRelated(a.root, b.root);
}

const isLight = ({ root }: Predicate): boolean => LIGHT.has(root) || MOVING.has(root);

/**
 * Returns whether two dates belong to the same act, because their verbs have the same meaning or neither verb is
 * informative.
 */
export function areTimesOfOneAct(one: Placed, other: Placed): boolean {
  const [a, b] = [verbOf(one), verbOf(other)];
  if (a !== undefined && b !== undefined && areRelated(a.root, b.root)) return true;
  return [a, b].every((verb) => verb === undefined || LIGHT.has(verb.root));
}

/**
 * Returns whether a number is the result or size of a change, as in 'cut to four years' and 'rose by two', but not in
 * 'three flights were dropped'.
 */
const isChange = ({ figure, meaning }: Placed, verb: Predicate | undefined): boolean =>
  verb !== undefined &&
  CHANGING.has(verb.root) &&
  meaning.words.slice(verb.at + 1, figure.first).some(({ lower }) => lower === 'to' || lower === 'by');

/**
 * Returns the verb that belongs to a figure. For a number, it is the next verb of the clause ('17 were hurt') or, if
 * there is none, the preceding one ('detained 5'). For a date, the preceding verb takes precedence.
 */
function verbOf({ figure, meaning: { predicates, words } }: Placed): Predicate | undefined {
  const isApart = (from: number, to: number): boolean => words.slice(from, to).some(endsClause);
  const after = predicates.find(({ at }) => at > figure.last && !isApart(figure.last + 1, at));
  const before = predicates.findLast(({ at }) => at < figure.first && !isApart(at, figure.first));
  return figure.value === undefined ? (before ?? after) : (after ?? before);
}
