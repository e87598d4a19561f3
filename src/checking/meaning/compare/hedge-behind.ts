import { softness } from '../../../briefing/standing.js';
import type { Meaning, MeaningHedge, MeaningWord } from '../meaning.js';
import { isIn, isInAny } from '../ranges.js';
import { rootOf, rootSet } from '../root.js';
import { isSameSense } from '../senses.js';
import { sharedWords } from '../support.js';
import { headsIn, hedgedRange } from './hedged-range.js';

/** The hedge in the source that applies to a statement. */
export interface HedgeBehind {
  readonly hedge: MeaningHedge;
  /** Whether the hedge governs the verb of the statement, and not only other words. */
  readonly isSure: boolean;
}

/** Whether a hedge applies to the main verb of a sentence. It does not in 'tensions over an alleged role grew'. */
export const governs = (hedge: MeaningHedge, meaning: Meaning): boolean => {
  const { words, predicates, hedges, names } = meaning;
  const main = predicates.find(({ at }) => !isInAny([...hedges, ...names], at) && !isGerund(words, at));
  return main === undefined || isIn(hedgedRange(hedge, words), main.at);
};

/** Whether a word is a gerund, which does not report an action: 'restoring channels is seen as a step'. */
const isGerund = (words: readonly MeaningWord[], at: number): boolean =>
  /ing$/.test(words[at]?.lower ?? '') &&
  !/^(?:is|are|was|were|been|be|keeps?|kept|'s|'re)$/.test(words[at - 1]?.lower ?? '');

/** If a hedge does not govern the verb of a statement, it must govern at least this share of the statement's words. */
const SHARE = 0.6;

/** Finds the softest hedge in the source that applies to a statement; undefined if the source states it as fact. */
export function hedgeBehind(said: Meaning, source: Meaning): HedgeBehind | undefined {
  const shared = sharedWords(said, source);
  let found: HedgeBehind | undefined;
  for (const hedge of source.hedges) {
    if (isAboutRequest(hedge, said, source) || isPermission(hedge, source) || bothLeaveOpen(hedge, said))
      continue;
    if (bothDeny(hedge, said, source)) continue;
    const behind = behindOf(hedge, said, source, shared);
    if (behind === undefined) continue;
    if (found === undefined || isBetter(behind, found)) found = behind;
  }
  return found;
}

/** Whether a statement reports a request itself, not its object: 'asks for fees' for 'press for fees'. */
const isAboutRequest = (
  { first, last, standing }: MeaningHedge,
  said: Meaning,
  { words }: Meaning,
): boolean =>
  standing === 'aim' &&
  words
    .slice(first, last + 1)
    .some((word) => word.isContent && said.predicates.some(({ root }) => isSameSense(root, word.root)));

/** Whether both sentences deny the hedged content: 'denied that it failed' for 'rejected reports that it failed'. */
const bothDeny = ({ first, standing }: MeaningHedge, said: Meaning, { words }: Meaning): boolean => {
  const denial = words.slice(Math.max(0, first - 2), first).find(({ root }) => isSameSense(root, DENY));
  return (
    standing === 'alleged' && denial !== undefined && said.words.some(({ root }) => isSameSense(root, DENY))
  );
};

const DENY = rootOf('deny');

/** Whether both the statement and the source leave the matter open: 'nothing has been decided' for 'no decision'. */
const bothLeaveOpen = ({ standing }: MeaningHedge, { negations }: Meaning): boolean =>
  standing === 'pending' && negations.length > 0;

/** Whether 'may' gives permission: 'has ruled that they may worship', 'may leave' for 'has a right to leave'. */
export const isPermission = ({ text }: MeaningHedge, { words, text: source }: Meaning): boolean =>
  /^may\b/i.test(text) &&
  (RIGHT.test(source) ||
    words.some(({ root }, at) => RULING.has(root) && words.slice(at).some(({ lower }) => lower === 'may')));

const RIGHT = /\brights? to\b|\bby law\b/i;

const RULING = rootSet(['rule decree permit allow entitle law regulation verdict']);

const isBetter = (a: HedgeBehind, b: HedgeBehind): boolean =>
  a.isSure !== b.isSure ? a.isSure : softness(a.hedge.standing) > softness(b.hedge.standing);

function behindOf(
  hedge: MeaningHedge,
  said: Meaning,
  source: Meaning,
  shared: readonly number[],
): HedgeBehind | undefined {
  const range = hedgedRange(hedge, source.words);
  const own = said.predicates.filter(
    ({ at }) => !isInRelativeClause(said.words, at) && !isModifier(said.words, at),
  );
  const isMatched = (at: number): boolean =>
    own.some(({ root }) => isSameSense(root, source.words[at]?.root ?? ''));
  const heads = headsIn(range, source.words);
  if (heads.some(isMatched)) {
    const under = heads
      .filter((at) => isMatched(at) && source.words[at]?.pos === 'VERB')
      .map((at) => source.words[at]?.root);
    const isElsewhere = source.words.some(({ root }, at) => !isIn(range, at) && under.includes(root));
    // The statement may be about a synonym outside the hedge ('saved' for 'rescued') if most of the other shared
    // words are nearer to the synonym.
    const like = source.predicates.find(
      ({ root, at }) => !isIn(range, at) && under.some((one) => isSameSense(one ?? '', root)),
    );
    const isBeside = like !== undefined && areNearer(shared, like.at, hedge.first);
    // The statement may be about a different verb outside the hedge: 'fishermen rescued some, and the navy reportedly
    // saved more'.
    const main = mainVerb(said);
    const isOther =
      main !== undefined &&
      !under.includes(main.root) &&
      source.predicates.some(({ root, at }) => !isIn(range, at) && root === main.root);
    return isElsewhere || isOther || isBeside ? undefined : { hedge, isSure: true };
  }
  const hasOwnVerb = source.predicates.some(({ at }) => !isIn(range, at) && isMatched(at));
  if (hasOwnVerb) return undefined;
  const inside = shared.filter((at) => isIn(range, at)).length;
  // The 'would' of 'said that it would refuse' only reports speech, so it does not soften a statement without a verb.
  const isReport = hedge.text.toLowerCase() === 'would';
  if (isReport && said.predicates.length === 0) return undefined;
  const isMain = !isReport && governs(hedge, source);
  const isAbout = isMain || heads.some((at) => shared.includes(at));
  return inside >= shared.length * SHARE && isAbout ? { hedge, isSure: false } : undefined;
}

const areNearer = (places: readonly number[], one: number, other: number): boolean =>
  places.filter((at) => Math.abs(at - one) < Math.abs(at - other)).length * 2 > places.length;

/** Whether a participle only describes its noun: 'people seeking asylum'. */
const isModifier = (words: readonly MeaningWord[], at: number): boolean =>
  /ing$/.test(words[at]?.lower ?? '') && words[at - 1]?.pos === 'NOUN';

/** Whether a verb is in a relative clause, so that it is not the main verb: 'the technician who left'. */
const isInRelativeClause = (words: readonly MeaningWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:who|which|whose)$/.test(lower));

/** Returns the first verb outside hedges and infinitives: 'sent' in 'to retrieve them, a ship was sent'. */
function mainVerb({ predicates, hedges, words }: Meaning) {
  const own = predicates.filter(({ at }) => !isInAny(hedges, at));
  return own.find(({ at }) => words[at - 1]?.lower !== 'to' && !isModifier(words, at)) ?? own[0];
}
