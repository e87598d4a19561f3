import { difference } from '../../meaning/compare/difference.js';
import { isMoneyOrShare, isMotion, type Limit, limitOf } from '../../meaning/compare/limits.js';
import type { Difference, Figure, Meaning } from '../../meaning/meaning.js';
import { isSameQuantity } from '../../meaning/quantities.js';
import { textOf } from '../../meaning/ranges.js';

/** Finds numbers with a different limit ('more than 12' for 12, 12 for 'at least 12'), and swapped numbers. */
export function otherNumbers(part: Meaning, meaning: Meaning): Difference[] {
  const shared = part.figures.flatMap((figure): Shared[] => {
    const equal = meaning.figures.filter(
      (one) =>
        isSameQuantity(one, figure) ||
        (one.value !== undefined &&
          one.value === figure.value &&
          isMoneyOrShare(one) === isMoneyOrShare(figure)),
    );
    const other = equal.find((one) => isSameLimit(limitIn(part, figure), limitIn(meaning, one))) ?? equal[0];
    return other === undefined ? [] : [{ figure, other }];
  });
  const limited = shared.flatMap(({ figure, other }) =>
    isSameLimit(limitIn(part, figure), limitIn(meaning, other))
      ? []
      : [difference('firmer', true, withLimit(part, figure), withLimit(meaning, other))],
  );
  return [...limited, ...swapped(part, meaning, shared)];
}

interface Shared {
  readonly figure: Figure;
  readonly other: Figure;
}

/** Finds numbers in the opposite order, or with each other's 'from' and 'to': 'from 40 to 30' for 'to 40 from 30'. */
function swapped(part: Meaning, meaning: Meaning, [first, second]: readonly Shared[]): Difference[] {
  if (first === undefined || second === undefined || first.figure.unit !== second.figure.unit) return [];
  const directions = [first, second].map(({ figure, other }) => [
    directionOf(part, figure),
    directionOf(meaning, other),
  ]);
  const isSwapped = directions.flat().every((one) => one !== undefined)
    ? directions.some(([own, other]) => own !== other)
    : first.other.first > second.other.first;
  return isSwapped ? [difference('other-figure', true, first.figure.text, second.figure.text)] : [];
}

const directionOf = ({ words }: Meaning, { first }: Figure): string | undefined =>
  /^(?:from|to)$/.exec(words[first - 1]?.lower ?? '')?.[0];

/** Returns the limit of a number, including that of a range: '£50,000' in 'between £45,000 and £50,000'. */
function limitIn(meaning: Meaning, figure: Figure): Limit | undefined {
  const { words, figures } = meaning;
  const isRange = (first: number): boolean =>
    /^(?:between|from)$/.test(words[first - 1]?.lower ?? '') && !isMotion(words[first - 2]);
  if (isRange(figure.first) && /^(?:and|to)$/.test(words[figure.last + 1]?.lower ?? '')) return 'above';
  const lower = figures.find(({ last }) => last === figure.first - 2);
  return lower !== undefined && isRange(lower.first) ? 'below' : limitOf(meaning, figure);
}

/** Whether two limits agree. A part may say 'about' where the statement gives an exact number. */
const isSameLimit = (said: Limit | undefined, source: Limit | undefined): boolean =>
  said === source || (said === 'about' && source === undefined);

const withLimit = (meaning: Meaning, figure: Figure): string =>
  limitIn(meaning, figure) === undefined
    ? figure.text
    : textOf(meaning.words, { first: Math.max(0, figure.first - 2), last: figure.last });
