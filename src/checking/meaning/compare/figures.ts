import type { Difference, Figure, Meaning } from '../meaning.js';
import { isSameQuantity } from '../quantities.js';
import { textOf } from '../ranges.js';
import { rootOf } from '../root.js';
import { hasSense, isSameSense } from '../senses.js';
import { rootsOf } from '../support.js';
import { difference } from './difference.js';
import { isMoneyOrShare, type Limit, limitOf, spanOf } from './limits.js';
import { standsInWords } from './number-words.js';
import { isTimeIn } from './times.js';

/** Finds numbers and dates in a statement that are not in the source, or that belong to something else there. */
export const otherFigures = (said: Meaning, source: Meaning): Difference[] =>
  said.figures.flatMap(
    (figure) =>
      (figure.value === undefined ? otherDate(figure, said, source) : otherNumber(figure, said, source)) ??
      [],
  );

function otherNumber(figure: Figure, said: Meaning, source: Meaning): Difference | undefined {
  const numbers = source.figures.filter(({ value }) => value !== undefined);
  const equal = numbers.filter((other) => other.value === figure.value || isSameQuantity(other, figure));
  if (equal.length === 0) {
    if (standsInWords(figure, source) || isTimeIn(figure, said, source)) return undefined;
    if (numbers.some((other) => isRoundedTo(figure, other, limitOf(said, figure)))) return undefined;
    return isSmallWord(figure) ? smallNumber(figure, numbers, source) : unequal(figure, numbers);
  }
  const spans = equal.filter(
    (other) =>
      spanOf(other) !== undefined && spanOf(other) !== spanOf(figure) && !isSameQuantity(other, figure),
  );
  if (spanOf(figure) !== undefined && spans.length === equal.length && spans[0])
    return otherFigure(withNoun(said, figure), withNoun(source, spans[0]), true);
  const same = equal.filter((other) => isOfSame(other, figure));
  const limited =
    same.length > 0 && same.every((other) => isOtherLimit(limitOf(said, figure), limitOf(source, other)));
  if (limited && same[0]) return otherFigure(withLimit(said, figure), withLimit(source, same[0]), true);
  if (same.length > 0) return undefined;
  const rival = numbers.find((other) => other.value !== figure.value && countsSame(other, figure));
  return rival && otherFigure(figure, rival, true);
}

function unequal(figure: Figure, numbers: readonly Figure[]): Difference {
  const near = numbers.find((other) => isAlike(other, figure)) ?? numbers[0];
  return otherFigure(figure, near, !isRounded(figure, near));
}

/** Returns an uncertain difference if the source mentions the counted thing or has a comparable number. */
function smallNumber(figure: Figure, numbers: readonly Figure[], source: Meaning): Difference | undefined {
  const near = numbers.find(
    (other) => isAlike(other, figure) || (SHARE.test(figure.text) && SHARE.test(other.text)),
  );
  const isCounted = figure.noun !== undefined && hasSense(rootsOf(source), figure.noun);
  return near || isCounted ? otherFigure(figure, near, false) : undefined;
}

/** Whether the statement adds or changes a limit. Adding or leaving out 'about' is a matter of style. */
const isOtherLimit = (said: Limit | undefined, source: Limit | undefined): boolean =>
  said !== source && (said === 'above' || said === 'below');

const withLimit = ({ words }: Meaning, figure: Figure): Figure => ({
  ...figure,
  text: textOf(words, { first: Math.max(0, figure.first - 2), last: figure.last }),
});

const withNoun = ({ words }: Meaning, figure: Figure): Figure => ({
  ...figure,
  text: textOf(words, { first: figure.first, last: Math.min(words.length - 1, figure.last + 1) }),
});

const isAlike = (a: Figure, b: Figure): boolean =>
  (a.unit !== undefined && a.unit === b.unit) || countsSame(a, b);

const countsSame = (a: Figure, b: Figure): boolean =>
  a.noun !== undefined && b.noun !== undefined && isSameSense(a.noun, b.noun);

/** Whether two equal numbers can count the same thing, judging by their units and nouns. */
function isOfSame(a: Figure, b: Figure): boolean {
  if (isSameQuantity(a, b)) return true;
  if (isMoneyOrShare(a) !== isMoneyOrShare(b)) return false;
  return a.noun === undefined || b.noun === undefined || isSameSense(a.noun, b.noun);
}

/** Whether a number is so small that a list or share in the source may imply it: 'two', 'two out of three'. */
const isSmallWord = ({ value = 0, text }: Figure): boolean =>
  (value <= 3 && !/\d/.test(text)) || /^an? | out of /i.test(text);

const SHARE = /half|halves|thirds?|quarter|fifth|tenth|percent|%/i;

/** Whether a number may be a rounded form of another: 'nearly 7,000' for 6,700. */
const isRounded = ({ value = 0 }: Figure, other: Figure | undefined): boolean =>
  other?.value !== undefined && Math.abs(value - other.value) <= Math.abs(other.value) * 0.05;

/** Whether a number with a limit is a rounded form of another: 'more than 8 million' for 8.16 million. */
export function isRoundedTo(figure: Figure, other: Figure, limit: Limit | undefined): boolean {
  const [value, exact] = [figure.value ?? 0, other.value ?? 0];
  const fitsLimit = limit === 'above' ? value < exact : limit === 'below' ? value > exact : limit === 'about';
  const isLarge = value >= 10 || other.unit !== undefined;
  return fitsLimit && isLarge && isRounded(figure, other) && (figure.unit ?? other.unit) === other.unit;
}

function otherDate(figure: Figure, said: Meaning, source: Meaning): Difference | undefined {
  const dates = source.figures.filter(({ value }) => value === undefined);
  if (isTimeIn(figure, said, source)) return undefined;
  if (dates.some((other) => isSameDate(other, figure)) || hasDateWords(figure, source)) return undefined;
  // A day that is given relative to another day cannot be compared: 'that day', 'a week later'.
  const isComparable = dates.some(({ date, text }) => date !== undefined || /\d|day\b/i.test(text));
  if (!isComparable && RELATIVE.test(source.text)) return undefined;
  return otherFigure(figure, dates[0], dates.length > 0);
}

const RELATIVE =
  /\b(?:(?:the (?:following|next|previous|same)|that|last|this) (?:day|date|night|morning|evening|week|month|year)|(?:a|one|two|three) (?:days?|weeks?|months?|years?) (?:earlier|later|before|after)|then|yesterday|today|tomorrow)\b/i;

/** Whether two dates agree. One may be more precise than the other: 'May 2030' agrees with 'May 2, 2030'. */
function isSameDate(a: Figure, b: Figure): boolean {
  if (a.text.toLowerCase() === b.text.toLowerCase() || isSameQuantity(a, b)) return true;
  if (a.date === undefined || b.date === undefined) return false;
  return a.date.startsWith(b.date) || b.date.startsWith(a.date);
}

/** Whether the words of a date are in the source, in any order. */
function hasDateWords({ text }: Figure, source: Meaning): boolean {
  const words = new Set(source.words.map(({ lower }) => lower));
  const own = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // The year may be in a previous sentence: 'the autumn of 2022' for 'that autumn' after a sentence about 2022.
  const hasYear = source.figures.some((other) => /^(?:19|20)\d\d$/.test(other.text));
  const isYear = (word: string) => /^\d{4}$/.test(word) && !hasYear && source.contextRoots.has(rootOf(word));
  return own.every(
    (word) => words.has(word) || isYear(word) || /^(?:on|in|of|the|th|last|next|this)$/.test(word),
  );
}

const otherFigure = (figure: Figure, other: Figure | undefined, isSure: boolean): Difference =>
  difference('other-figure', isSure, figure.text, other?.text, 'which is not in the source sentence');
