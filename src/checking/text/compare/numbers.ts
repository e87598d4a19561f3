import { difference } from '../../meaning/compare/difference.js';
import { type Limit, limitOf } from '../../meaning/compare/limits.js';
import type { Difference, Figure, Meaning } from '../../meaning/meaning.js';
import { textOf } from '../../meaning/ranges.js';

/** Finds numbers with a different limit ('more than 12' for 12, 12 for 'at least 12'), and swapped numbers. */
export function otherNumbers(part: Meaning, meaning: Meaning): Difference[] {
  const shared = part.figures.flatMap((figure) => {
    const other = meaning.figures.find(({ value }) => value !== undefined && value === figure.value);
    return other === undefined ? [] : [{ figure, other }];
  });
  const limited = shared.flatMap(({ figure, other }) =>
    isSameLimit(limitOf(part, figure), limitOf(meaning, other))
      ? []
      : [difference('firmer', true, withLimit(part, figure), withLimit(meaning, other))],
  );
  const [first, second] = shared;
  const isTurned = first && second && first.other.first > second.other.first;
  return isTurned
    ? [...limited, difference('other-figure', true, first.figure.text, second.figure.text)]
    : limited;
}

/** Whether two limits agree. A part may say 'about' where the statement gives an exact number. */
const isSameLimit = (said: Limit | undefined, source: Limit | undefined): boolean =>
  said === source || (said === 'about' && source === undefined);

const withLimit = (meaning: Meaning, figure: Figure): string =>
  limitOf(meaning, figure) === undefined
    ? figure.text
    : textOf(meaning.words, { first: Math.max(0, figure.first - 2), last: figure.last });
