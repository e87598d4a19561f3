import { limitOf } from '../../checking/meaning/compare/limits.js';
import type { Figure, Meaning } from '../../checking/meaning/meaning.js';
import { isSameSense } from '../../checking/meaning/senses.js';
import { haveOneVerb, type Placed } from './verbs.js';

/** Numbers further apart than this do not count the same: the price of a chair, the cost of a plant. */
const FURTHEST = 30;

/** 'About 400' may be 410. */
const ROUNDING = 0.03;

/** Whether both count the same, and no number of one may be one of the other. */
export function numbersDiffer(one: Meaning, other: Meaning): boolean {
  const pairs = placedIn(one).flatMap((a) =>
    placedIn(other)
      .filter((b) => countTheSame(a, b))
      .map((b) => mayAgree(a, b)),
  );
  return pairs.length > 0 && !pairs.includes(true);
}

/** Whether both give numbers of one kind, and none of them is the same. */
export const haveOtherNumbers = (one: Meaning, other: Meaning): boolean =>
  !shareNumber(one, other) &&
  numbersOf(one).some((a) => numbersOf(other).some((b) => a.unit === b.unit || isOfSameNoun(a, b)));

/** Whether a number is in both. */
export function shareNumber(one: Meaning, other: Meaning): boolean {
  const numbers = new Set(numbersOf(other).map(({ value }) => value));
  return numbersOf(one).some(({ value }) => numbers.has(value));
}

const numbersOf = ({ figures }: Meaning): Figure[] => figures.filter(({ value }) => value !== undefined);

const placedIn = (meaning: Meaning): Placed[] => meaning.figures.map((figure) => ({ figure, meaning }));

function countTheSame(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure, other.figure];
  if (a.value === undefined || b.value === undefined) return isDuration(a) && isDuration(b);
  if (a.unit !== b.unit || areFar(a.value, b.value)) return false;
  const isOfOne = a.noun !== undefined && b.noun !== undefined ? isOfSameNoun(a, b) : a.unit !== undefined;
  return isOfOne && haveOneVerb(one, other);
}

const isOfSameNoun = (a: Figure, b: Figure): boolean =>
  a.noun !== undefined && b.noun !== undefined && isSameSense(a.noun, b.noun);

const areFar = (a: number, b: number): boolean => Math.max(a, b) > FURTHEST * Math.min(a, b);

/** 'Two days' is read as a date without a day. */
const isDuration = ({ date, text }: Figure): boolean =>
  date === undefined && /^\S+ (?:minutes?|hours?|days?|weeks?|months?|years?)$/i.test(text);

/** The same, or within what 'about', 'more than' and 'at most' leave open. */
function mayAgree(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure.value, other.figure.value];
  if (a === undefined || b === undefined || a === b) return a === b;
  return isWithin(b, one) || isWithin(a, other);
}

function isWithin(value: number, { figure, meaning }: Placed): boolean {
  const own = figure.value ?? 0;
  switch (limitOf(meaning, figure)) {
    case 'above':
      return value >= own;
    case 'below':
      return value <= own;
    case 'about':
      return Math.abs(value - own) <= ROUNDING * own;
    default:
      return false;
  }
}
