import opposingWords from '../../../data/lexicon/checking/opposites.json' with { type: 'json' };
import paraphrases from '../../../data/lexicon/paraphrases.json' with { type: 'json' };
import { rootOf } from './root.js';

const none: ReadonlySet<string> = new Set();

/** Maps a root to roots with much the same meaning in the news. No word in a line is firmer than the others. */
const synonyms = linked(paraphrases.paraphrases.map((line) => [line.split(' '), line.split(' ')] as const));

/** Maps a root to its opposites, which are on the other side of the bar in its line. */
const opposites = linked(
  opposingWords.flatMap((line) => {
    const [left = [], right = []] = line.split(' | ').map((side) => side.split(' '));
    return [[left, right] as const, [right, left] as const];
  }),
);

function linked(pairs: readonly (readonly [readonly string[], readonly string[]])[]) {
  const links = new Map<string, Set<string>>();
  for (const [from, to] of pairs)
    for (const word of from) {
      const known = links.get(rootOf(word)) ?? new Set();
      links.set(rootOf(word), known);
      for (const other of to) known.add(rootOf(other));
    }
  return links;
}

/** Whether one root can replace the other in a paraphrase. */
export const isSameSense = (a: string, b: string): boolean => a === b || (synonyms.get(a) ?? none).has(b);

export const isOpposite = (a: string, b: string): boolean => (opposites.get(a) ?? none).has(b);

/** Whether a set of roots contains a root or its equivalent. */
export function hasSense(roots: ReadonlySet<string>, root: string): boolean {
  if (roots.has(root)) return true;
  for (const other of synonyms.get(root) ?? none) if (roots.has(other)) return true;
  return false;
}

export const sensesOf = (root: string): readonly string[] => [root, ...(synonyms.get(root) ?? none)];

export const oppositesOf = (root: string): readonly string[] => [...(opposites.get(root) ?? none)];
