import lists from '../../../../data/lexicon/drafting/units.json' with { type: 'json' };
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';

/** The comparable parts of a sentence: names, figures, and the roots of its other words; hedges do not count. */
export function unitsOf({ words, names, hedges, figures }: Meaning): string[] {
  const covered = new Set([...names, ...hedges, ...figures].flatMap(({ first, last }) => range(first, last)));
  const roots = words.flatMap(({ isContent, root }, at) =>
    isContent && !covered.has(at) && !SAYING.has(root) && !EMPTY.has(root) ? [root] : [],
  );
  return [
    ...new Set([
      ...names.flatMap(({ keys }) => keys.slice(0, 1).map((key) => `name ${key}`)),
      ...figures.flatMap(({ value, date }) =>
        (value ?? date) === undefined || isSmall(value) ? [] : [`figure ${value ?? date}`],
      ),
      ...roots,
    ]),
  ];
}

/** Whether a number is too small to connect claims: 'the two sides' and 'two days' have nothing in common. */
const isSmall = (value: number | undefined): boolean => value !== undefined && value < 4;

/** Verbs that do not describe an event. */
const EMPTY: ReadonlySet<string> = new Set(['become', 'come', 'get', 'go'].map(rootOf));

/** Verbs that show only that somebody speaks, which the voice records; 'demand' and 'warn' say more. */
const SAYING: ReadonlySet<string> = new Set(lists.map(rootOf));

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
