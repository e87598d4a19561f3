import { limitOf } from '../../../checking/meaning/compare/limits.js';
import type { Figure, Meaning } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { amountsIn, RANK } from './amounts.js';
import { areRelated } from './related.js';
import { areOfOneAct, haveOneVerb, type Placed } from './verbs.js';

/**
 * The maximum ratio of two numbers for the same thing. For example, the prices of a chair and of a factory differ by
 * more.
 */
const FURTHEST = 30;

/** The maximum ratio at which 'at least' can agree with a higher number: 'at least 40' may be 55, but not 100. */
const LOOSE = 1.5;

/** The share by which a rounded number can differ from the exact one: 'about 400' may be 410. */
const ROUNDING = 0.03;

/** Returns whether both claims give numbers for the same thing or the same act, but no two of the numbers agree. */
export function numbersDiffer(one: Meaning, other: Meaning): boolean {
  const others = amountsIn(other);
  const pairs = amountsIn(one).map((a) =>
    others
      .filter((b) => countTheSame(a, b))
      .map((b) => ({ mayAgree: mayAgree(a, b), isOfOneAct: areOfOneAct(a, b) })),
  );
  const all = pairs.flat();
  if (all.length > 0 && !all.some((pair) => pair.mayAgree)) return true;
  return pairs.some((own) => own.length > 0 && own.every((pair) => pair.isOfOneAct && !pair.mayAgree));
}

/** Returns whether both claims give numbers with the same unit or noun, but no two of the numbers agree. */
export const haveOtherNumbers = (one: Meaning, other: Meaning): boolean =>
  !shareNumber(one, other) &&
  amountsIn(one).some((a) =>
    amountsIn(other).some((b) => isOfOneUnit(a, b) || isOfSameNoun(a.figure, b.figure)),
  );

/** Returns whether a number in one claim agrees with a number in the other: '203' agrees with 'about 200'. */
export const shareNumber = (one: Meaning, other: Meaning): boolean =>
  amountsIn(one).some((a) => amountsIn(other).some((b) => isOfOneUnit(a, b) && mayAgree(a, b)));

const isOfOneUnit = ({ figure: a }: Placed, { figure: b }: Placed): boolean =>
  a.value !== undefined && b.value !== undefined && a.unit === b.unit;

function countTheSame(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure, other.figure];
  if (a.value === undefined || b.value === undefined) return false;
  if (a.unit !== b.unit || areFar(a.value, b.value) || isPart(one) !== isPart(other)) return false;
  if (a.unit === RANK && b.unit === RANK) return isOfSameNoun(a, b);
  // Numbers with a general noun or without a noun may count the same people: 'two skiers were killed', 'three people
  // died', 'four were dead'.
  if (a.unit === undefined && (!isSpecific(a) || !isSpecific(b)) && areOfOneAct(one, other)) return true;
  const isOfOne = a.noun !== undefined && b.noun !== undefined ? isOfSameNoun(a, b) : a.unit !== undefined;
  return isOfOne && (haveOneVerb(one, other) || (isSpecific(a) && isSpecific(b)));
}

/** Returns whether a number counts only a part of a group: '2,000 of its soldiers'. */
const isPart = ({ figure: { last, unit }, meaning: { words } }: Placed): boolean =>
  unit === undefined && words[last + 1]?.lower === 'of';

/** Returns whether the noun after a number identifies the counted things, as 'firefighters' does, but not 'people'. */
const isSpecific = ({ noun }: Figure): boolean => noun !== undefined && !GENERAL.has(noun);

/** Nouns that reports use instead of more specific ones. */
export const GENERAL: ReadonlySet<string> = new Set(
  ['child', 'day', 'man', 'month', 'people', 'person', 'time', 'week', 'woman', 'year'].map(rootOf),
);

const isOfSameNoun = (a: Figure, b: Figure): boolean =>
  a.noun !== undefined && b.noun !== undefined && areRelated(a.noun, b.noun);

const areFar = (a: number, b: number): boolean => Math.max(a, b) > FURTHEST * Math.min(a, b);

/** Returns whether two numbers are equal, or one is in the range that 'about' or 'more than' gives for the other. */
function mayAgree(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure.value, other.figure.value];
  if (a === undefined || b === undefined || a === b) return a === b;
  return isWithin(b, one) || isWithin(a, other);
}

function isWithin(value: number, { figure, meaning }: Placed): boolean {
  const own = figure.value ?? 0;
  switch (limitOf(meaning, figure)) {
    case 'above':
      return value >= own && (own < 3 || value <= LOOSE * own);
    case 'below':
      return value <= own && own <= LOOSE * value;
    case 'about':
      return Math.abs(value - own) <= ROUNDING * own;
    default:
      return false;
  }
}
