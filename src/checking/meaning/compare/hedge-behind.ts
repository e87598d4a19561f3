import { softness } from '../../../briefing/standing.js';
import type { Meaning, MeaningHedge, MeaningWord, WordRange } from '../meaning.js';
import { rootOf } from '../root.js';
import { hasSense, isSameSense } from '../senses.js';
import { rootsOf } from '../support.js';
import { endsClause } from '../words.js';

/** The hedge in the source that applies to a statement. */
export interface HedgeBehind {
  readonly hedge: MeaningHedge;
  /** Whether it governs the verb of the statement, and not only other words. */
  readonly isSure: boolean;
}

/** Whether a hedge applies to the main verb, and not only to part of a sentence: 'tensions over an alleged role'. */
export const governs = (hedge: MeaningHedge, meaning: Meaning): boolean => {
  const { words, predicates, hedges, names } = meaning;
  const main = predicates.find(
    ({ at }) =>
      ![...hedges, ...names].some((range) => isIn(range, at)) &&
      !isGerund(words, at) &&
      !isAttribute(words, at),
  );
  return main === undefined || isIn(hedgedRange(hedge, words), main.at);
};

/** 'The areas of reported progress'. */
const isAttribute = (words: readonly MeaningWord[], at: number): boolean =>
  /ed$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.pos === 'NOUN' &&
  /^(?:ADP|DET|ADJ)$/.test(words[at - 1]?.pos ?? '');

/** 'Restoring channels is seen as a step': not an action by itself. */
const isGerund = (words: readonly MeaningWord[], at: number): boolean =>
  /ing$/.test(words[at]?.lower ?? '') &&
  !/^(?:is|are|was|were|been|be|keeps?|kept|'s|'re)$/.test(words[at - 1]?.lower ?? '');

/** The least share of a statement that a hedge must govern if it does not govern the verb. */
const SHARE = 0.6;

/** The softest hedge that applies to a statement; undefined if the source states it as a fact. */
export function hedgeBehind(said: Meaning, source: Meaning): HedgeBehind | undefined {
  const shared = sharedWords(said, source);
  let found: HedgeBehind | undefined;
  for (const hedge of source.hedges) {
    if (isItself(hedge, said, source) || isPermission(hedge, source) || isOpen(hedge, said)) continue;
    const behind = reaches(hedge, said, source, shared);
    if (behind === undefined) continue;
    if (found === undefined || isBetter(behind, found)) found = behind;
  }
  return found;
}

/** 'Asks for lower fees' for 'press for lower fees': the claim is about the request, not about its object. */
const isItself = ({ first, last, standing }: MeaningHedge, said: Meaning, { words }: Meaning): boolean =>
  standing === 'aim' &&
  words
    .slice(first, last + 1)
    .some((word) => word.isContent && said.predicates.some(({ root }) => isSameSense(root, word.root)));

/** 'Nothing has been decided' for 'no decision'. */
const isOpen = ({ standing }: MeaningHedge, { negations }: Meaning): boolean =>
  standing === 'pending' && negations.length > 0;

/** 'Has ruled that they may worship': the court allows it, so 'may' is not a hedge. */
export const isPermission = ({ text }: MeaningHedge, { words }: Meaning): boolean =>
  /^may\b/i.test(text) &&
  words.some(({ root }, at) => RULING.has(root) && words.slice(at).some(({ lower }) => lower === 'may'));

const RULING = new Set(['rule', 'decree', 'permit', 'allow', 'law', 'regulation', 'verdict'].map(rootOf));

const isBetter = (a: HedgeBehind, b: HedgeBehind): boolean =>
  a.isSure !== b.isSure ? a.isSure : softness(a.hedge.standing) > softness(b.hedge.standing);

/** The indexes of the words of the source that are also in the statement. */
function sharedWords(said: Meaning, source: Meaning): number[] {
  const roots = rootsOf(said);
  return source.words.flatMap(({ isContent, root }, at) => (isContent && hasSense(roots, root) ? [at] : []));
}

function reaches(
  hedge: MeaningHedge,
  said: Meaning,
  source: Meaning,
  shared: readonly number[],
): HedgeBehind | undefined {
  const range = hedgedRange(hedge, source.words);
  const own = said.predicates.filter(({ at }) => !isRelative(said.words, at));
  const isMatched = (at: number): boolean =>
    own.some(({ root }) => isSameSense(root, source.words[at]?.root ?? ''));
  const heads = headsIn(range, source.words);
  if (heads.some(isMatched)) {
    const under = heads
      .filter((at) => isMatched(at) && source.words[at]?.pos === 'VERB')
      .map((at) => source.words[at]?.root);
    const isElsewhere = source.words.some(({ root }, at) => !isIn(range, at) && under.includes(root));
    // 'Fishermen rescued some, and the navy reportedly saved more.'
    const main = mainVerb(said);
    const isOther =
      main !== undefined &&
      !under.includes(main.root) &&
      source.predicates.some(({ root, at }) => !isIn(range, at) && root === main.root);
    return isElsewhere || isOther ? undefined : { hedge, isSure: true };
  }
  const hasOwnVerb = source.predicates.some(({ at }) => !isIn(range, at) && isMatched(at));
  if (hasOwnVerb) return undefined;
  const inside = shared.filter((at) => isIn(range, at)).length;
  // 'Said that it would refuse': a report, if the claim has no verb that shows more.
  const isReport = hedge.text.toLowerCase() === 'would';
  if (isReport && said.predicates.length === 0) return undefined;
  const isMain = !isReport && governs(hedge, source);
  const isAbout = isMain || heads.some((at) => shared.includes(at));
  return inside >= shared.length * SHARE && isAbout ? { hedge, isSure: false } : undefined;
}

/** 'The technician who left': not what the sentence is about. */
const isRelative = (words: readonly MeaningWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:who|which|whose)$/.test(lower));

const mainVerb = ({ predicates, hedges }: Meaning) =>
  predicates.find(({ at }) => !hedges.some((hedge) => isIn(hedge, at)));

const isIn = ({ first, last }: WordRange, at: number): boolean => at >= first && at <= last;

/** The words that a hedge governs: the noun of an adjective, the words after a verb, otherwise its clause. */
function hedgedRange({ first, last, scope }: MeaningHedge, words: readonly MeaningWord[]): WordRange {
  // 'Under the pretext that' does not govern the words before it.
  if (words[last]?.lower === 'that') return { first: last + 1, last: scope.last };
  const next = words[last + 1];
  const isAttribute = words[last]?.pos === 'ADJ' || (words[last]?.pos === 'VERB' && !isAfterBe(words, first));
  if (
    isAttribute &&
    first === last &&
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '') &&
    /ed$|al$|ble$|ly$/.test(words[last]?.lower ?? '')
  ) {
    return { first: last + 1, last: nounPhraseEnd(words, last + 1) };
  }
  const isVerbal = /^(?:VERB|AUX|PART|ADP)$/.test(words[last]?.pos ?? '') || next?.pos === 'VERB';
  return isVerbal ? { first, last: Math.max(last, clauseEnd(words, last + 1, scope.last)) } : scope;
}

const isAfterBe = (words: readonly MeaningWord[], at: number): boolean =>
  /^(?:is|are|was|were|been|be|has|have|had|he|she|it|they|who)$/.test(words[at - 1]?.lower ?? '') ||
  words[at - 1]?.pos === 'PROPN' ||
  words[at - 1]?.pos === 'NOUN';

function nounPhraseEnd(words: readonly MeaningWord[], from: number): number {
  let at = from;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? '')) at += 1;
  return at;
}

/** The end of the clause after a hedge; a circumstance ('following ...', 'after ...') is not part of it. */
function clauseEnd(words: readonly MeaningWord[], from: number, end: number): number {
  for (let at = from; at <= end; at += 1) {
    const word = words[at];
    if (word === undefined) return at - 1;
    if (/^(?:following|after|since|because|amid|despite|that|where)$/.test(word.lower)) return at - 1;
    if ((endsClause(word) && word.lower !== ',' && at > from) || startsClause(words, at)) return at - 1;
  }
  return end;
}

/** 'Would not return, and he had left': a separate clause, with its own subject and verb. */
function startsClause(words: readonly MeaningWord[], at: number): boolean {
  const [joint, subject, verb] = words.slice(at, at + 3);
  return (
    /^(?:and|but)$/.test(joint?.lower ?? '') &&
    /^(?:he|she|it|they|we|i)$/.test(subject?.lower ?? '') &&
    /^(?:VERB|AUX)$/.test(verb?.pos ?? '')
  );
}

/** The number of verbs after a hedge that it certainly governs: 'will likely urge China to use'. */
const MOST_VERBS = 3;

/** The words in a hedged range that can be asserted: its verbs or, if it has none, its nouns. */
function headsIn({ first, last }: WordRange, words: readonly MeaningWord[]): number[] {
  const inside = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).filter(
    (at) => words[at]?.isContent,
  );
  const verbs = inside.filter((at) => words[at]?.pos === 'VERB').slice(0, MOST_VERBS);
  return verbs.length > 0 ? verbs : inside.filter((at) => words[at]?.pos === 'NOUN');
}
