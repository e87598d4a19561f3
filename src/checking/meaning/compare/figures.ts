import type { Difference, Figure, Meaning } from '../meaning.js';
import { isSameSense } from '../senses.js';

/** Numbers and dates of what is said that the source does not have, or has of something else. */
export const otherFigures = (said: Meaning, source: Meaning): Difference[] =>
  said.figures.flatMap(
    (figure) => (figure.value === undefined ? otherDate : otherNumber)(figure, source) ?? [],
  );

function otherNumber(figure: Figure, source: Meaning): Difference | undefined {
  const numbers = source.figures.filter(({ value }) => value !== undefined);
  const equal = numbers.filter(({ value }) => value === figure.value);
  if (equal.length === 0) {
    if (standsInWords(figure, source)) return undefined;
    const near = numbers.find((other) => isAlike(other, figure)) ?? numbers[0];
    return difference(figure, near, !isRounded(figure, near) && !isSmallWord(figure));
  }
  if (equal.some((other) => isOfSame(other, figure))) return undefined;
  const rival = numbers.find((other) => other.value !== figure.value && countsSame(other, figure));
  return rival && difference(figure, rival, true);
}

/** Of one unit, or counting the same. */
const isAlike = (a: Figure, b: Figure): boolean =>
  (a.unit !== undefined && a.unit === b.unit) || countsSame(a, b);

const countsSame = (a: Figure, b: Figure): boolean =>
  a.noun !== undefined && b.noun !== undefined && isSameSense(a.noun, b.noun);

/** Whether two equal numbers may count the same: neither says otherwise. */
function isOfSame(a: Figure, b: Figure): boolean {
  if (isMoneyOrShare(a) !== isMoneyOrShare(b)) return false;
  return a.noun === undefined || b.noun === undefined || isSameSense(a.noun, b.noun);
}

const isMoneyOrShare = ({ unit }: Figure): boolean => unit !== undefined && /^(?:%|[A-Z]{3})$/.test(unit);

/** 'two' may be counted in what the source only lists. */
const isSmallWord = ({ value = 0, text }: Figure): boolean => value <= 3 && !/\d/.test(text);

/** 'nearly 7,000' for 6,700: a person has to look. */
const isRounded = ({ value = 0 }: Figure, other: Figure | undefined): boolean =>
  other?.value !== undefined && Math.abs(value - other.value) <= Math.abs(other.value) * 0.05;

/** Numbers that the reading takes for none, such as 'one', 'both' and 'a pair'. */
function standsInWords({ value, text }: Figure, source: Meaning): boolean {
  const words = new Set(source.words.map(({ lower }) => lower));
  if (words.has(text.toLowerCase())) return true;
  if (value === 1) return ['a', 'an', 'one', 'single', 'sole', 'first'].some((word) => words.has(word));
  if (value === 2)
    return ['both', 'two', 'pair', 'couple', 'double', 'twice', 'either', 'neither', 'second'].some((word) =>
      words.has(word),
    );
  return namesListed(source) === value;
}

/** 'Shanghai, Beijing and Xiamen' are three. */
const namesListed = ({ names }: Meaning): number => names.length;

function otherDate(figure: Figure, source: Meaning): Difference | undefined {
  const dates = source.figures.filter(({ value }) => value === undefined);
  if (dates.some((other) => isSameDate(other, figure)) || standsIn(figure, source)) return undefined;
  return difference(figure, dates[0], dates.length > 0);
}

/** The same day, month or year, one of them perhaps more exact. */
function isSameDate(a: Figure, b: Figure): boolean {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return true;
  if (a.date === undefined || b.date === undefined) return false;
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

/** Whether the words of a date stand in the source, in any order. */
function standsIn({ text }: Figure, source: Meaning): boolean {
  const words = new Set(source.words.map(({ lower }) => lower));
  const own = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return own.every((word) => words.has(word) || /^(?:on|in|of|the|th|last|next|this)$/.test(word));
}

const difference = (figure: Figure, other: Figure | undefined, isSure: boolean): Difference => ({
  kind: 'other-figure',
  isSure,
  message: other
    ? `says '${figure.text}', the source '${other.text}'`
    : `says '${figure.text}', which the sentence of the source does not have`,
  words: { said: figure.text, ...(other && { source: other.text }) },
});
