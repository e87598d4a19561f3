import words from '../../../../data/lexicon/related-words.json' with { type: 'json' };
import { rootOf } from '../../../checking/meaning/root.js';
import { isOpposite, isSameSense, sensesOf } from '../../../checking/meaning/senses.js';
import { once } from '../../../text/grouped-by.js';

/**
 * Words that two reports of the same story may use for the same thing: 'blaze' and 'fire', 'injured' and 'treated'.
 * They are not always paraphrases, and show only that two claims may be on the same subject.
 */
const related = tied(words.related.map((line) => [line, line] as const));

const opposites = tied(
  words.opposites.flatMap((line) => {
    const [left = '', right = ''] = line.split(' | ');
    return [[left, right] as const, [right, left] as const];
  }),
);

function tied(pairs: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, Set<string>> {
  const ties = new Map<string, Set<string>>();
  for (const [from, to] of pairs)
    for (const word of from.split(' ')) {
      const known = once(ties, rootOf(word), () => new Set());
      for (const other of to.split(' ')) known.add(rootOf(other));
    }
  return ties;
}

/** Returns the roots that a second report may use in place of a given root. */
export const relatedTo = (root: string): readonly string[] => [
  ...new Set([...sensesOf(root), ...(related.get(root) ?? [])]),
];

export const areRelated = (a: string, b: string): boolean =>
  isSameSense(a, b) || (related.get(a)?.has(b) ?? false);

export const hasRelated = (roots: ReadonlySet<string>, root: string): boolean =>
  relatedTo(root).some((one) => roots.has(one));

export const areOpposite = (a: string, b: string): boolean =>
  isOpposite(a, b) || (opposites.get(a)?.has(b) ?? false);

/** Returns whether two words exclude each other. Some opposites do not: 'first' and 'last'. */
export const ruleOut = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

export const ruledOut = (root: string): readonly string[] => [...(opposites.get(root) ?? [])];
