import type { Meaning } from '../../checking/meaning/meaning.js';
import type { NameBook } from '../../checking/meaning/name-book.js';
import { type Conflict, conflictOf, tellTheSame } from './comparing/conflicts.js';
import { denyOtherwise } from './comparing/denials.js';
import { haveOtherSubjects } from './comparing/doers.js';
import { type Likeness, LikenessIndex, type ReadClaim } from './comparing/likeness.js';
import { haveOtherNumbers, shareNumber } from './comparing/numbers.js';
import { LIGHT } from './comparing/verbs.js';

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
const SAME = 0.75;
const SAME_VERB = 0.5;
const NO_VERB = 0.6;
const SAME_NUMBER = 0.36;

/** Claims that are each other's likest need less. */
const MUTUAL_SHARE = 0.8;

/** So many words, names and figures have to be in both. */
const LEAST_SHARED = 1.7;

/** What is less alike is not looked at. */
const LEAST = 0.24;

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
  const likenesses = further.flatMap((one) => index.like(one)).filter(({ score }) => score >= LEAST);
  const best = new Best(likenesses);
  const found = likenesses.flatMap((likeness) => linkOf(likeness, best.endsOf(likeness), book) ?? []);
  return once(found.sort((a, b) => b.likeness.score - a.likeness.score));
}

interface Candidate extends Pick<Link, 'kind' | 'conflict'> {
  readonly likeness: Likeness;
}

/** How alike each claim is to the likest of every other source. */
class Best {
  readonly #scores = new Map<string, number>();

  constructor(likenesses: readonly Likeness[]) {
    for (const likeness of likenesses)
      for (const end of endsOf(likeness))
        this.#scores.set(end, Math.max(this.#scores.get(end) ?? 0, likeness.score));
  }

  /** At how many ends no other claim is liker. */
  endsOf = (likeness: Likeness): number =>
    endsOf(likeness).filter((end) => likeness.score >= (this.#scores.get(end) ?? 0)).length;
}

const endsOf = ({ one, other }: Likeness): string[] => [
  `${one.claim.id} in ${other.claim.source}`,
  `${other.claim.id} back`,
];

function linkOf(likeness: Likeness, ends: number, book: NameBook): Candidate | undefined {
  const { one, other, score, shared } = likeness;
  const conflict = conflictOf(one.meaning, other.meaning, book);
  const share = [1.25, 1, MUTUAL_SHARE][ends] ?? 1;
  if (conflict !== undefined)
    return score >= share * conflict.least && shared >= (conflict.shared ?? 0)
      ? { kind: 'disputes', conflict: conflict.kind, likeness }
      : undefined;
  const isOther = haveOtherSubjects(one.meaning, other.meaning) || denyOtherwise(one.meaning, other.meaning);
  if (
    shared < LEAST_SHARED ||
    haveOtherNames(one.meaning, other.meaning) ||
    haveOtherDays(one.meaning, other.meaning) ||
    isOther ||
    isOfOtherNumbers(likeness)
  )
    return undefined;
  return score >= share * leastToBeSame(likeness) ? { kind: 'same', likeness } : undefined;
}

/** Whether both name somebody or some place, and none is in both. */
function haveOtherNames(one: Meaning, other: Meaning): boolean {
  const [own, others] = [keysIn(one), keysIn(other)];
  return one.names.length > 0 && other.names.length > 0 && !own.some((key) => others.includes(key));
}

/** What happens on other days is not the same. */
function haveOtherDays(one: Meaning, other: Meaning): boolean {
  const [own, others] = [daysIn(one), daysIn(other)];
  return own.length > 0 && others.length > 0 && !own.some((day) => others.includes(day));
}

const daysIn = ({ figures }: Meaning): string[] =>
  figures.flatMap(({ date = '' }) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [date] : []));

const keysIn = ({ names, voiceKeys }: Meaning): string[] => [
  ...names.flatMap(({ keys }) => keys),
  ...voiceKeys,
];

/** Other numbers of other things do not matter where much else is the same: '212 were on board', '17 were hurt'. */
const isOfOtherNumbers = ({ one, other, shared }: Likeness): boolean =>
  haveOtherNumbers(one.meaning, other.meaning) && (shared < 5 || !tellTheSame(one.meaning, other.meaning));

function leastToBeSame({ one, other }: Likeness): number {
  if (shareNumber(one.meaning, other.meaning)) return SAME_NUMBER;
  if (tellTheSame(one.meaning, other.meaning)) return SAME_VERB;
  return [one, other].some(({ meaning }) => meaning.predicates.every(({ root }) => LIGHT.has(root)))
    ? NO_VERB
    : SAME;
}

/** The likest first; what is the same as a likelier one is not the same as another claim of that source. */
function once(candidates: readonly Candidate[]): Link[] {
  const taken = new Set<string>();
  return candidates.flatMap(({ kind, conflict, likeness }): Link[] => {
    const ends = endsOf(likeness);
    if (kind === 'same' && ends.some((end) => taken.has(end))) return [];
    if (kind === 'same') for (const end of ends) taken.add(end);
    const { one, other } = likeness;
    return [{ from: one.claim.id, to: other.claim.id, kind, ...(conflict && { conflict }) }];
  });
}
