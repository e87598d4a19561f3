import type { NameBook } from '../../checking/meaning/name-book.js';
import { type Conflict, conflictOf, denyOtherwise, haveOtherSubjects, tellTheSame } from './conflicts.js';
import { type Likeness, LikenessIndex, type ReadClaim } from './likeness.js';
import { haveOtherNumbers, shareNumber } from './numbers.js';

/** How a claim of the further text stands to one that is there. */
export interface Link {
  /** The id of the claim in the further text. */
  readonly from: string;
  /** The id of the claim that is there. */
  readonly to: string;
  readonly kind: 'same' | 'disputes';
  readonly conflict?: Conflict['kind'];
}

/** As alike as this, two claims say the same unless something in them differs; less so if they share a verb or a number. */
const SAME = 0.7;
const SAME_VERB = 0.46;
const SAME_NUMBER = 0.36;

/** What is less alike is not looked at. */
const LEAST = 0.29;

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
  const { one, other, score, shared } = likeness;
  if (score < LEAST) return undefined;
  const conflict = conflictOf(one.meaning, other.meaning, book);
  if (conflict !== undefined)
    return score >= conflict.least ? { kind: 'disputes', conflict: conflict.kind, likeness } : undefined;
  const isOther = haveOtherSubjects(one.meaning, other.meaning) || denyOtherwise(one.meaning, other.meaning);
  if (shared < 2 || isOther || isOfOtherNumbers(likeness)) return undefined;
  return score >= leastToBeSame(likeness) ? { kind: 'same', likeness } : undefined;
}

/** Other numbers of other things do not matter where much else is the same: '212 were on board', '17 were hurt'. */
const isOfOtherNumbers = ({ one, other, shared }: Likeness): boolean =>
  haveOtherNumbers(one.meaning, other.meaning) && (shared < 4 || !tellTheSame(one.meaning, other.meaning));

function leastToBeSame({ one, other }: Likeness): number {
  if (shareNumber(one.meaning, other.meaning)) return SAME_NUMBER;
  return tellTheSame(one.meaning, other.meaning) ? SAME_VERB : SAME;
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
