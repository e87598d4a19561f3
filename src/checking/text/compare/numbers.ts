import { difference } from '../../meaning/compare/difference.js';
import { isMoneyOrShare, type Limit, limitOf } from '../../meaning/compare/limits.js';
import type { Difference, Figure, Meaning } from '../../meaning/meaning.js';
import { textOf } from '../../meaning/ranges.js';

/** Finds numbers with a different limit ('more than 12' for 12, 12 for 'at least 12'), and swapped numbers. */
export function otherNumbers(part: Meaning, meaning: Meaning): Difference[] {
  const shared = part.figures.flatMap((figure) => {
    const equal = meaning.figures.filter(
      ({ value, unit }) =>
        value !== undefined && value === figure.value && isMoneyOrShare({ unit }) === isMoneyOrShare(figure),
    );
    const other = equal.find((one) => isSameLimit(limitIn(part, figure), limitIn(meaning, one))) ?? equal[0];
    return other === undefined ? [] : [{ figure, other }];
  });
  const limited = shared.flatMap(({ figure, other }) =>
    isSameLimit(limitIn(part, figure), limitIn(meaning, other))
      ? []
      : [difference('firmer', true, withLimit(part, figure), withLimit(meaning, other))],
  );
  const [first, second] = shared;
  const isTurned =
    first && second && first.figure.unit === second.figure.unit && first.other.first > second.other.first;
  return isTurned
    ? [...limited, difference('other-figure', true, first.figure.text, second.figure.text)]
    : limited;
}

/** Returns the limit of a number, including that of a range: '£50,000' in 'between £45,000 and £50,000'. */
function limitIn(meaning: Meaning, figure: Figure): Limit | undefined {
  const { words, figures } = meaning;
  const [before, after] = [words[figure.first - 1]?.lower, words[figure.last + 1]?.lower];
  if (/^(?:between|from)$/.test(before ?? '') && /^(?:and|to)$/.test(after ?? '')) return 'above';
  const lower = figures.find(({ last }) => last === figure.first - 2);
  const opens = words[(lower?.first ?? 0) - 1]?.lower ?? '';
  return /^(?:between|from)$/.test(opens) ? 'below' : limitOf(meaning, figure);
}

/** Whether two limits agree. A part may say 'about' where the statement gives an exact number. */
const isSameLimit = (said: Limit | undefined, source: Limit | undefined): boolean =>
  said === source || (said === 'about' && source === undefined);

const withLimit = (meaning: Meaning, figure: Figure): string =>
  limitIn(meaning, figure) === undefined
    ? figure.text
    : textOf(meaning.words, { first: Math.max(0, figure.first - 2), last: figure.last });
