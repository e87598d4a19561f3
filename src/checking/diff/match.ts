import type { Briefing } from '../../briefing/briefing.js';
import { type Collections, type Entity, entityName, type Kind } from '../../briefing/entities/entity.js';
import { foldWords } from '../../text/fold.js';

/** The entries of one kind, matched between two versions of a briefing. */
export interface Matched<K extends Kind> {
  readonly pairs: readonly (readonly [before: Collections[K], after: Collections[K]])[];
  readonly withdrawn: readonly Collections[K][];
  readonly added: readonly Collections[K][];
}

/** The maximum number of comparisons. If there are too many entries, similar entries are not matched. */
const MOST_COMPARISONS = 2_000_000;

/** The minimum share of common words for a text to count as a reworded version of another. */
const ALIKE = 0.6;

/**
 * Matches the entries of two versions by their content or, if that changed, by their ids. Content comes first, since
 * adding a claim in the middle can renumber all later claims.
 *
 * @returns pairs in the order of the later version
 */
export function matched<K extends Kind>(kind: K, before: Briefing, after: Briefing): Matched<K> {
  const matching = new Matching(kind, before.all(kind), after.all(kind));
  matching.bySameId((value, old) => wordsOf(kind, value) === wordsOf(kind, old));
  matching.bySameWords();
  matching.byLikeWords();
  matching.bySameId(() => true);
  return {
    pairs: after.all(kind).flatMap((value) => {
      const old = matching.partner.get(value);
      return old ? [[old, value] as const] : [];
    }),
    withdrawn: [...matching.earlier.values()],
    added: matching.left(),
  };
}

class Matching<K extends Kind> {
  /** The entries of the earlier version that are not matched yet, by id. */
  readonly earlier: Map<string, Collections[K]>;
  /** Maps entries of the later version to those of the earlier one. */
  readonly partner = new Map<Collections[K], Collections[K]>();

  constructor(
    readonly kind: K,
    before: readonly Collections[K][],
    readonly after: readonly Collections[K][],
  ) {
    this.earlier = new Map(before.map((value) => [value.id, value]));
  }

  /** Returns the entries of the later version that are not matched yet. */
  left = (): Collections[K][] => this.after.filter((value) => !this.partner.has(value));

  bySameId(isMeant: (value: Collections[K], old: Collections[K]) => boolean): void {
    for (const value of this.left()) {
      const old = this.earlier.get(value.id);
      if (old && isMeant(value, old)) this.#pair(value, old);
    }
  }

  bySameWords(): void {
    const olds = [...this.earlier.values()].reverse();
    const byWords = new Map(olds.map((value) => [wordsOf(this.kind, value), value]));
    for (const value of this.left()) {
      const words = wordsOf(this.kind, value);
      const old = byWords.get(words);
      if (!old || words === '') continue;
      byWords.delete(words);
      this.#pair(value, old);
    }
  }

  /** Matches the most similar entries first and, among equally similar ones, those with the same id. */
  byLikeWords(): void {
    const left = this.left();
    if (left.length * this.earlier.size > MOST_COMPARISONS) return;
    const split = (value: Collections[K]) => new Set(wordsOf(this.kind, value).split(' '));
    const olds = [...this.earlier.values()].map((value) => ({ value, words: split(value) }));
    const candidates = left.flatMap((value) => {
      const words = split(value);
      return olds.map((old) => ({ value, old: old.value, likeness: likeness(words, old.words) }));
    });
    const isSameId = ({ value, old }: (typeof candidates)[number]) => Number(value.id === old.id);
    candidates.sort((a, b) => b.likeness - a.likeness || isSameId(b) - isSameId(a));
    for (const { value, old, likeness: score } of candidates) {
      if (score < ALIKE) return;
      if (!this.partner.has(value) && this.earlier.has(old.id)) this.#pair(value, old);
    }
  }

  #pair(value: Collections[K], old: Collections[K]): void {
    this.partner.set(value, old);
    this.earlier.delete(old.id);
  }
}

const wordsOf = <K extends Kind>(kind: K, value: Collections[K]): string =>
  foldWords(entityName({ kind, value } as Entity));

/** Returns the share of all words in two sets that occur in both (Jaccard 1901). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
