import { OPPOSITES } from './lexicon/opposites.js';
import { PARAPHRASES } from './lexicon/paraphrases.js';
import { rootOf } from './root.js';

const none: ReadonlySet<string> = new Set();

/** The roots that say much the same as a root. */
const synonyms = linked(PARAPHRASES.map((line) => [line.split(' '), line.split(' ')] as const));

/** For a root those that say the opposite. */
const opposites = linked(
  OPPOSITES.flatMap((line) => {
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

/** Whether two roots may stand for each other in a paraphrase. */
export const isSameSense = (a: string, b: string): boolean => a === b || (synonyms.get(a) ?? none).has(b);

/** Whether two roots say the opposite of each other. */
export const isOpposite = (a: string, b: string): boolean => (opposites.get(a) ?? none).has(b);

/** Whether a root has one of its sense among some. */
export function hasSense(roots: ReadonlySet<string>, root: string): boolean {
  if (roots.has(root)) return true;
  for (const other of synonyms.get(root) ?? none) if (roots.has(other)) return true;
  return false;
}

/** A root and those that may stand for it. */
export const sensesOf = (root: string): readonly string[] => [root, ...(synonyms.get(root) ?? none)];

/** The roots that say the opposite of a root. */
export const oppositesOf = (root: string): readonly string[] => [...(opposites.get(root) ?? none)];
