import { differences } from '../../checking/meaning/differences.js';
import type { Figure, Meaning } from '../../checking/meaning/meaning.js';
import type { NameBook } from '../../checking/meaning/name-book.js';
import { hasSense, isSameSense } from '../../checking/meaning/senses.js';
import { rootsOf } from '../../checking/meaning/support.js';

/** In what two claims on one thing cannot both be right. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'negation' | 'name';
  /** So alike the two have to be for that. */
  readonly least: number;
}

/** @returns undefined where nothing in their words says so */
export function conflictOf(one: Meaning, other: Meaning, book: NameBook): Conflict | undefined {
  const isOnTheSame = tellTheSame(one, other);
  if (numbersDiffer(one.figures, other.figures) && (isOnTheSame || !haveVerbs(one, other)))
    return { kind: 'number', least: 0.45 };
  const found = [...differences(one, other, book), ...differences(other, one, book)];
  const negated = found.filter(({ kind, isSure }) => kind === 'negated' && isSure);
  // The same verb denied, or its opposite: that alone says what both are on.
  if (negated.some(({ words }) => words.source !== undefined)) return { kind: 'negation', least: 0.33 };
  if (negated.length > 0) return { kind: 'negation', least: isOnTheSame ? 0.38 : 0.6 };
  if (datesDiffer(one, other)) return { kind: 'date', least: isOnTheSame ? 0.4 : 0.42 };
  const swapped = found.filter(({ kind, isSure }) => kind === 'swapped-name' && isSure);
  return swapped.length > 1 ? { kind: 'name', least: 0.75 } : undefined;
}

/** Whether what one says happens is in the other too. */
export const tellTheSame = (one: Meaning, other: Meaning): boolean => tells(one, other) || tells(other, one);

const tells = ({ predicates }: Meaning, by: Meaning): boolean =>
  predicates.some(({ root }) => hasSense(rootsOf(by), root));

const haveVerbs = (one: Meaning, other: Meaning): boolean =>
  one.predicates.length > 0 && other.predicates.length > 0;

/** Whether both give numbers, and none of them is the same. */
export const haveOtherNumbers = (one: Meaning, other: Meaning): boolean =>
  numbersIn(one).length > 0 && numbersIn(other).length > 0 && !shareNumber(one, other);

/** Whether a number is in both. */
export function shareNumber(one: Meaning, other: Meaning): boolean {
  const numbers = new Set(numbersIn(other));
  return numbersIn(one).some((value) => numbers.has(value));
}

const numbersIn = ({ figures }: Meaning): number[] => figures.flatMap(({ value }) => value ?? []);

/** Whether both count the same, and no number is in both. */
function numbersDiffer(own: readonly Figure[], others: readonly Figure[]): boolean {
  const pairs = own.flatMap((a) => others.filter((b) => countTheSame(a, b)).map((b) => a.value === b.value));
  return pairs.length > 0 && !pairs.includes(true);
}

const countTheSame = (a: Figure, b: Figure): boolean => {
  if (a.value === undefined || b.value === undefined) return isDuration(a) && isDuration(b);
  if (a.unit !== b.unit) return false;
  return a.noun !== undefined && b.noun !== undefined ? isSameSense(a.noun, b.noun) : a.unit !== undefined;
};

/** 'Two days' is read as a date without a day. */
const isDuration = ({ date, text }: Figure): boolean =>
  date === undefined && /^\S+ (?:minutes?|hours?|days?|weeks?|months?|years?)$/i.test(text);

/** Days or months that are known on both sides, of which none is the same or within another. */
function datesDiffer({ figures: own }: Meaning, { figures: others }: Meaning): boolean {
  const pairs = datesIn(own).flatMap((a) =>
    datesIn(others)
      .filter((b) => b.length === a.length || a.startsWith(b) || b.startsWith(a))
      .map((b) => a.startsWith(b) || b.startsWith(a)),
  );
  return pairs.length > 0 && !pairs.includes(true);
}

const datesIn = (figures: readonly Figure[]): string[] =>
  figures.flatMap(({ date }) => (date === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(date) ? [] : date));
