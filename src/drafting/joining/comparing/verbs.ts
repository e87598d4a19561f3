import lightVerbs from '../../../../data/lexicon/drafting/light-verbs.json' with { type: 'json' };
import type { Figure, Meaning, Predicate } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { areRelated } from './related.js';

/** A number or a date, with the meaning of its sentence. */
export interface Placed {
  readonly figure: Figure;
  readonly meaning: Meaning;
}

/** Verbs that say nothing about what is counted or dated, so that only its noun identifies it. */
const LIGHT: ReadonlySet<string> = new Set(lightVerbs.map(rootOf));

/** Verbs of change. The result of a change ('cut to four years') does not contradict the earlier state. */
const CHANGING: ReadonlySet<string> = new Set(
  ['cut', 'double', 'halve', 'increase', 'lower', 'raise', 'reduce'].map(rootOf),
);

/** Verbs of rising and falling, after which a number is a newer count of the same thing: 'has risen to 61'. */
const MOVING: ReadonlySet<string> = new Set(['climb', 'drop', 'fall', 'grow', 'rise'].map(rootOf));

/** Whether the verbs of two numbers mean the same, or one of them is not informative. */
export function haveOneVerb(one: Placed, other: Placed): boolean {
  const [a, b] = [verbOf(one), verbOf(other)];
  if (isChange(one, a) !== isChange(other, b)) return false;
  return a === undefined || b === undefined || isLight(a) || isLight(b) || areRelated(a.root, b.root);
}

/** Whether both numbers have informative verbs, and these mean the same: 'one was killed', 'two died'. */
export function areOfOneAct(one: Placed, other: Placed): boolean {
  const [a, b] = [verbOf(one), verbOf(other)];
  return a !== undefined && b !== undefined && !LIGHT.has(a.root) && areRelated(a.root, b.root);
}

const isLight = ({ root }: Predicate): boolean => LIGHT.has(root) || MOVING.has(root);

/** Whether two dates belong to the same act: their verbs mean the same, or neither is informative. */
export function areTimesOfOneAct(one: Placed, other: Placed): boolean {
  const [a, b] = [verbOf(one), verbOf(other)];
  if (a !== undefined && b !== undefined && areRelated(a.root, b.root)) return true;
  return [a, b].every((verb) => verb === undefined || LIGHT.has(verb.root));
}

/**
 * Whether a number is the result or size of a change: 'cut to four years', 'rose by two', but not 'three flights were
 * dropped'.
 */
const isChange = ({ figure, meaning }: Placed, verb: Predicate | undefined): boolean =>
  verb !== undefined &&
  CHANGING.has(verb.root) &&
  meaning.words.slice(verb.at + 1, figure.first).some(({ lower }) => lower === 'to' || lower === 'by');

/**
 * Returns the verb of a figure in its clause. For a number, it is the verb after it ('17 were hurt') or, if there is
 * none, before it ('detained 5'). For a date, the verb before it comes first.
 */
function verbOf({ figure, meaning: { predicates, words } }: Placed): Predicate | undefined {
  const isApart = (from: number, to: number): boolean => words.slice(from, to).some(endsClause);
  const after = predicates.find(({ at }) => at > figure.last && !isApart(figure.last + 1, at));
  const before = predicates.findLast(({ at }) => at < figure.first && !isApart(at, figure.first));
  return figure.value === undefined ? (before ?? after) : (after ?? before);
}
