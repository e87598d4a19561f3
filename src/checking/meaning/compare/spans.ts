import type { Figure } from '../meaning.js';
import { rootOf } from '../root.js';

/** Units of time, none of which paraphrases another. */
const SPANS: ReadonlySet<string> = new Set(
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'].map(rootOf),
);

/** Returns the unit of time that a number counts: 'day' in 'three days' and 'three-day'. */
export const spanOf = ({ unit, noun }: Pick<Figure, 'unit' | 'noun'>): string | undefined =>
  [rootOf(unit ?? ''), noun ?? ''].find((root) => SPANS.has(root));
