import type { Figure } from '../meaning.js';
import { rootOf } from '../root.js';

/** Measures of time; one is no paraphrase of another. */
const SPANS: ReadonlySet<string> = new Set(
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'].map(rootOf),
);

/** What of time a number counts: 'day' of 'three days' and 'three-day'. */
export const spanOf = ({ unit, noun }: Pick<Figure, 'unit' | 'noun'>): string | undefined =>
  [rootOf(unit ?? ''), noun ?? ''].find((root) => SPANS.has(root));
