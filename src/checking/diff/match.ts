import type { Briefing } from '../../briefing/briefing.js';
import { type Collections, type Entity, entityName, type Kind } from '../../briefing/entities/entity.js';
import { foldWords } from '../../text/fold.js';

/** The entries of one kind in two versions. */
export interface Matched<K extends Kind> {
  readonly pairs: readonly (readonly [before: Collections[K], after: Collections[K]])[];
  readonly withdrawn: readonly Collections[K][];
  readonly added: readonly Collections[K][];
}

/** If matching would take more comparisons than this, only entries with the same words are matched. */
const MOST_COMPARISONS = 2_000_000;

/** The minimum share of common words for one text to count as a rewording of the other. */
const ALIKE = 0.6;

/**
 * Matches the entries of two versions by their content or, if that changed, by their ids. Ids come second, since adding
 * a claim in the middle can renumber all later ones.
 *
 * @returns pairs in the order of the later version
 */
export function matched<K extends Kind>(kind: K, before: Briefing, after: Briefing): Matched<K> {
  const earlier = new Map(before.all(kind).map((value) => [value.id, value]));
  const partner = new Map<Collections[K], Collections[K]>();
  const left = () => after.all(kind).filter((value) => !partner.has(value));
  const hasSameWords = (value: Collections[K], old: Collections[K]) =>
    wordsOf(kind, value) === wordsOf(kind, old);
  pairBySameId(left(), earlier, partner, hasSameWords);
  pairBySameWords(kind, left(), earlier, partner);
  pairByLikeWords(kind, left(), earlier, partner);
  pairBySameId(left(), earlier, partner, () => true);
  return {
    pairs: after.all(kind).flatMap((value) => {
      const old = partner.get(value);
      return old ? [[old, value] as const] : [];
    }),
    withdrawn: [...earlier.values()],
    added: left(),
  };
}

function pairBySameId<Value extends { readonly id: string }>(
  left: readonly Value[],
  earlier: Map<string, Value>,
  partner: Map<Value, Value>,
  isMeant: (value: Value, old: Value) => boolean,
): void {
  for (const value of left) {
    const old = earlier.get(value.id);
    if (old && isMeant(value, old)) pair(partner, value, old, earlier);
  }
}

function pair<Value extends { readonly id: string }>(
  partner: Map<Value, Value>,
  value: Value,
  old: Value,
  earlier: Map<string, Value>,
): void {
  partner.set(value, old);
  earlier.delete(old.id);
}

const wordsOf = <K extends Kind>(kind: K, value: Collections[K]): string =>
  foldWords(entityName({ kind, value } as Entity));

function pairBySameWords<K extends Kind>(
  kind: K,
  left: readonly Collections[K][],
  earlier: Map<string, Collections[K]>,
  partner: Map<Collections[K], Collections[K]>,
): void {
  const byWords = new Map([...earlier.values()].reverse().map((value) => [wordsOf(kind, value), value]));
  for (const value of left) {
    const words = wordsOf(kind, value);
    const old = byWords.get(words);
    if (!old || words === '') continue;
    byWords.delete(words);
    pair(partner, value, old, earlier);
  }
}

/**
 * Matches the most similar entries first, so that a claim is not matched with a less similar one; among equally similar
 * entries, one with the same id comes first.
 */
function pairByLikeWords<K extends Kind>(
  kind: K,
  left: readonly Collections[K][],
  earlier: Map<string, Collections[K]>,
  partner: Map<Collections[K], Collections[K]>,
): void {
  if (left.length * earlier.size > MOST_COMPARISONS) return;
  const split = (value: Collections[K]) => new Set(wordsOf(kind, value).split(' '));
  const olds = [...earlier.values()].map((value) => ({ value, words: split(value) }));
  const candidates = left.flatMap((value) => {
    const words = split(value);
    return olds.map((old) => ({ value, old: old.value, likeness: likeness(words, old.words) }));
  });
  const isSameId = ({ value, old }: (typeof candidates)[number]) => Number(value.id === old.id);
  candidates.sort((a, b) => b.likeness - a.likeness || isSameId(b) - isSameId(a));
  for (const { value, old, likeness: score } of candidates) {
    if (score < ALIKE) return;
    if (!partner.has(value) && earlier.has(old.id)) pair(partner, value, old, earlier);
  }
}

/** Returns the share of the words in two sets that both sets have (Jaccard 1901). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
