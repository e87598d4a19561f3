import { differences } from '../../checking/meaning/differences.js';
import type { Figure, Meaning } from '../../checking/meaning/meaning.js';
import type { NameBook } from '../../checking/meaning/name-book.js';
import { isSameSense } from '../../checking/meaning/senses.js';

/** In what two claims on one thing cannot both be right. */
export type Conflict = 'number' | 'date' | 'negation' | 'name';

/** @returns undefined where nothing in their words says so */
export function conflictOf(one: Meaning, other: Meaning, book: NameBook): Conflict | undefined {
  if (numbersDiffer(one, other)) return 'number';
  const found = [...differences(one, other, book), ...differences(other, one, book)];
  if (found.some(({ kind, isSure }) => kind === 'negated' && isSure)) return 'negation';
  if (datesDiffer(one, other)) return 'date';
  return found.filter(({ kind, isSure }) => kind === 'swapped-name' && isSure).length > 1
    ? 'name'
    : undefined;
}

/** Whether both count the same, and no number is in both. */
function numbersDiffer({ figures: own }: Meaning, { figures: others }: Meaning): boolean {
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
