import type { NameBook } from '../../checking/meaning/name-book.js';
import { type Conflict, conflictOf } from './conflicts.js';
import { type Likeness, LikenessIndex, type ReadClaim } from './likeness.js';

/** How a claim of the further text stands to one that is there. */
export interface Link {
  /** The id of the claim in the further text. */
  readonly from: string;
  /** The id of the claim that is there. */
  readonly to: string;
  readonly kind: 'same' | 'disputes';
  readonly conflict?: Conflict;
}

/** As alike as this, two claims say the same unless something in them differs. */
const SAME = 0.55;

/** As alike as this, what differs makes a dispute of them. */
const ON_THE_SAME: Readonly<Record<Conflict, number>> = {
  number: 0.45,
  negation: 0.5,
  date: 0.6,
  name: 0.75,
};

/**
 * Which claims of a further text say what is there already, and which contradict it. Of the claims of one source each is
 * said to be the same as one at most; a dispute may concern several.
 *
 * @param book the names of both
 */
export function linksBetween(
  known: readonly ReadClaim[],
  further: readonly ReadClaim[],
  book: NameBook,
): Link[] {
  const index = new LikenessIndex(known, further);
  const found = further.flatMap((one) => index.like(one).flatMap((likeness) => linkOf(likeness, book) ?? []));
  return once(found.sort((a, b) => b.likeness.score - a.likeness.score));
}

interface Candidate extends Pick<Link, 'kind' | 'conflict'> {
  readonly likeness: Likeness;
}

function linkOf(likeness: Likeness, book: NameBook): Candidate | undefined {
  const { one, other, score } = likeness;
  if (score < Math.min(SAME, ...Object.values(ON_THE_SAME))) return undefined;
  const conflict = conflictOf(one.meaning, other.meaning, book);
  if (conflict !== undefined)
    return score >= ON_THE_SAME[conflict] ? { kind: 'disputes', conflict, likeness } : undefined;
  return score >= SAME ? { kind: 'same', likeness } : undefined;
}

/** The likest first; what is the same as a likelier one is not the same as another claim of that source. */
function once(candidates: readonly Candidate[]): Link[] {
  const taken = new Set<string>();
  return candidates.flatMap(({ kind, conflict, likeness: { one, other } }): Link[] => {
    const ends = [`${one.claim.id} in ${other.claim.source}`, `${other.claim.id} back`];
    if (kind === 'same' && ends.some((end) => taken.has(end))) return [];
    if (kind === 'same') for (const end of ends) taken.add(end);
    return [{ from: one.claim.id, to: other.claim.id, kind, ...(conflict && { conflict }) }];
  });
}
