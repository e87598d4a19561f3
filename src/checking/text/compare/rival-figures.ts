import { difference } from '../../meaning/compare/difference.js';
import type { Difference, Figure, Meaning } from '../../meaning/meaning.js';
import { isSameQuantity } from '../../meaning/quantities.js';
import { lowerText } from '../../meaning/ranges.js';
import { isSameSense } from '../../meaning/senses.js';

export interface RivalFigure {
  readonly difference: Difference;
  /** Whether the same words come before both figures: 'due on Tuesday' and 'due on Thursday'. */
  readonly isInSamePlace: boolean;
}

/** Finds a number or date in a part that conflicts with one of the same kind in a claim: '£75,000' for '£65,000'. */
export function rivalFigure(part: Meaning, claim: Meaning): RivalFigure | undefined {
  const own = part.figures.filter((figure) => !isInName(part, figure) && !hasFigure(claim, figure));
  const pairs = own.flatMap((figure) => {
    const rival = claim.figures.find(
      (other) => areAlike(figure, other) && !isInName(claim, other) && !hasFigure(part, other),
    );
    return rival === undefined ? [] : [{ figure, rival }];
  });
  const [pair] = pairs;
  if (pair === undefined) return undefined;
  const { figure, rival } = pair;
  return {
    difference: difference('other-figure', true, figure.text, rival.text),
    isInSamePlace: wordsBefore(part, figure) === wordsBefore(claim, rival),
  };
}

const wordsBefore = ({ words }: Meaning, { first }: Figure): string =>
  lowerText(words, Math.max(0, first - 2), first);

/** Whether a sentence contains the given number or date. */
export const hasFigure = ({ figures }: Meaning, figure: Figure): boolean =>
  figures.some((other) => isEqual(figure, other) || isSameQuantity(figure, other));

const isEqual = ({ value, date, text }: Figure, other: Figure): boolean =>
  value === undefined
    ? (date !== undefined && date === other.date) || other.text.toLowerCase() === text.toLowerCase()
    : other.value === value;

/** Whether two figures can refer to the same thing: weekdays, sums in the same currency, counts of the same thing. */
function areAlike(a: Figure, b: Figure): boolean {
  if (a.value === undefined || b.value === undefined)
    return a.value === b.value && kindOfDate(a.text) === kindOfDate(b.text);
  if (a.value <= 2 || b.value <= 2) return false;
  if (a.unit !== b.unit) return false;
  return (
    a.unit !== undefined || (a.noun !== undefined && b.noun !== undefined && isSameSense(a.noun, b.noun))
  );
}

const kindOfDate = (text: string): string =>
  /day$/i.test(text) ? 'day' : /\d0s$/.test(text) ? 'decade' : /^\D*\d{4}$/.test(text) ? 'year' : text;

/** Whether a number is part of a name: '10 Downing Street', 'Area 51'. */
const isInName = ({ words }: Meaning, { first, last, value }: Figure): boolean =>
  value !== undefined &&
  ((/^\p{Lu}\p{Ll}/u.test(words[first - 1]?.text ?? '') && words[first - 1]?.pos === 'PROPN') ||
    words[last + 1]?.pos === 'PROPN');
