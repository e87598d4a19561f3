import type { Meaning } from '../../meaning/meaning.js';
import { isInAny } from '../../meaning/ranges.js';
import { rootSet } from '../../meaning/root.js';
import { hasSense, isSameSense } from '../../meaning/senses.js';
import { rootsOf } from '../../meaning/support.js';
import { OPEN_VERBS, PREVENTING } from '../lexicon/weighty-verbs.js';

/** Returns a verb of a statement that a part leaves out and that does not assert its object: 'urges', 'denies'. */
export function openVerbIn(
  part: Meaning,
  { words, names, hedges, negations, predicates, voice }: Meaning,
): string | undefined {
  if (part.standing === 'aim') return undefined;
  // 'Reported' leaves a denial open: 'no deaths were reported' does not mean that there were none.
  const reported = negations.length > 0 ? words.find(({ lower }) => lower === 'reported') : undefined;
  if (reported !== undefined && !part.words.some(({ root }) => root === reported.root)) return reported.text;
  const isDenied = (place: number) => predicates.some(({ at, isNegated }) => at === place && isNegated);
  const open = words.find(
    ({ root, lower, pos }, at) =>
      (OPEN_VERBS.has(root) || (pos === 'VERB' && PREVENTING.has(root) && !isDenied(at))) &&
      !/ers?$/.test(lower) &&
      words[at - 1]?.lower !== 'no' &&
      !isInAny([...names, ...hedges], at) &&
      !isElsewhere(part, words, at) &&
      !(voice.kind !== 'source' && TELLING.has(root)) &&
      !precedes(part, words, at),
  );
  // 'Did not sell' can stand for 'refused to sell' and 'was banned from selling', 'says it did not' for 'denies'.
  const denies = open !== undefined && (PREVENTING.has(open.root) || REJECTING.has(open.root));
  if (denies && part.negations.length > 0) return undefined;
  const isSaid = part.words.some(
    ({ root }) =>
      OPEN_VERBS.has(root) ||
      (open && (isSameSense(root, open.root) || (PREVENTING.has(open.root) && PREVENTING.has(root)))),
  );
  return isSaid ? undefined : open?.text;
}

/** Whether an open verb is in a clause that the part leaves out: 'it rained, and the owner denied the charge'. */
function isElsewhere(part: Meaning, words: Meaning['words'], open: number): boolean {
  if (!words.slice(Math.max(0, open - 4), open).some(({ lower }) => /^(?:and|but)$/.test(lower)))
    return false;
  const own = rootsOf(part);
  return !words.some(({ isContent, root }, at) => at > open && isContent && hasSense(own, root));
}

const REJECTING = rootSet(['deny reject']);

/** Verbs that only introduce what a speaker says: 'told the newspaper that'. */
const TELLING = rootSet(['tell claim allege']);

/** Whether all verbs of a part come before an open verb: 'rules hurt crews' for 'rules hurt crews seeking work'. */
function precedes({ predicates }: Meaning, words: Meaning['words'], open: number): boolean {
  const places = words.flatMap(({ root, isContent }, at) =>
    isContent && predicates.some((predicate) => isSameSense(predicate.root, root)) ? [at] : [],
  );
  return places.length > 0 && places.every((at) => at < open);
}
