import { type Standing, softness } from '../../../briefing/standing.js';
import type { Meaning, MeaningHedge, MeaningWord, WordRange } from '../../../checking/meaning/meaning.js';
import { isIn, isInAny } from '../../../checking/meaning/ranges.js';
import { hasSense } from '../../../checking/meaning/senses.js';
import { standsIn } from '../../../checking/verify/comparable.js';

/**
 * Returns whether no hedge of a sentence applies to a claim with a firmer standing. Such a claim does not repeat the
 * hedge. Its verbs are outside the hedged parts of the sentence, or it only says what a noun phrase of the sentence
 * contains.
 *
 * @param cue the hedge in question
 */
export function isOfOtherPart(said: Meaning, sentence: Meaning, standing: Standing, cue: string): boolean {
  if (` ${said.words.map(({ lower }) => lower).join(' ')} `.includes(` ${cue.toLowerCase()} `)) return false;
  const softer = sentence.hedges.filter((hedge) => softness(hedge.standing) > softness(standing));
  const known = softer.find(({ text }) => standsIn(text, cue) || standsIn(cue, text));
  if (known === undefined) return false;
  return isOfNounPhrase(said, sentence, softer) || hasOwnVerbs(said, sentence, softer, known);
}

/** The minimum share of a claim's content words that must be outside the hedged parts of the sentence. */
const LEAST_OUTSIDE = 0.6;

function hasOwnVerbs(
  said: Meaning,
  { words }: Meaning,
  hedges: readonly MeaningHedge[],
  { standing }: MeaningHedge,
): boolean {
  const hedged = hedges.map((hedge) => reachOf(hedge, words));
  const isOutside = ({ root }: MeaningWord, isOfKind = ({ isContent }: MeaningWord) => isContent) =>
    words.some((word, at) => word.root === root && isOfKind(word) && !isInAny(hedged, at));
  // A verb after a hedge that the claim repeats is hedged in the claim, too.
  const own = said.hedges
    .filter((hedge) => softness(hedge.standing) >= softness(standing))
    .map((hedge) => reachOf(hedge, said.words));
  const verbs = said.predicates.filter(({ at }) => !isInAny(own, at)).map(({ at }) => said.words[at]);
  const ofHedges = said.hedges.map((hedge) => reachOf(hedge, said.words));
  if (ofHedges.length > 0 && said.predicates.every(({ at }) => isInAny(ofHedges, at))) return false;
  const content = said.words.filter(({ isContent }, at) => isContent && !isInAny(own, at));
  const outside = content.filter((word) => isOutside(word)).length;
  return (
    verbs.every((verb) => verb !== undefined && isOutside(verb, (word) => word.pos !== 'PROPN')) &&
    outside >= content.length * (verbs.length > 0 ? LEAST_OUTSIDE : 1)
  );
}

/**
 * Returns the words from a hedge to the end of its part of the sentence, including an indirect question at the
 * beginning: 'Whether it burned has yet to be confirmed.'
 */
function reachOf({ first, last, scope }: MeaningHedge, words: readonly MeaningWord[]): WordRange {
  const end = words.findIndex((word, at) => at > last && (at > scope.last || endsReach(word, at, words)));
  // A relative clause and a participle are about the noun before them.
  const noun = /^wh|ed$/.test(words[end]?.lower ?? '') ? NOUN_PHRASE : 0;
  const isOfQuestion = [0, scope.first].some((at) =>
    /^(?:whether|how|what|who|why)$/.test(words[at]?.lower ?? ''),
  );
  return {
    first: isOfQuestion ? 0 : first,
    last: end < 0 ? words.length - 1 : Math.max(last, end - 1 - noun),
  };
}

/**
 * The assumed length, in words, of the noun phrase before a relative pronoun or a participle: 'the rate of inflation,
 * which'.
 */
const NOUN_PHRASE = 4;

/**
 * Returns whether a word begins a part to which an earlier hedge does not apply: 'but', 'which', ', with', 'unveiled
 * by'.
 */
const endsReach = ({ lower, pos }: MeaningWord, at: number, words: readonly MeaningWord[]): boolean =>
  /^(?:but|who|which|whose|although|though|while|[;:”])$/.test(lower) ||
  (lower === 'with' && words[at - 1]?.lower === ',') ||
  (lower === '"' && words[at - 1]?.pos === 'PUNCT') ||
  (pos === 'VERB' &&
    /ed$/.test(lower) &&
    words[at + 1]?.lower === 'by' &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? ''));

/** The maximum length of a noun phrase, in words. */
const LONGEST = 14;

/** Returns whether a claim only says who or what a noun phrase names: 'Lind is a minister' for 'the minister, Lind'. */
function isOfNounPhrase(said: Meaning, { words }: Meaning, hedges: readonly MeaningHedge[]): boolean {
  const content = said.words.filter(({ isContent }) => isContent);
  const isCopula = said.words.some(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  if (!isCopula || content.length === 0) return false;
  return words.some((_, first) => {
    const last = nounPhraseEnd(words, first, content);
    const inside = new Set(words.slice(first, last + 1).map(({ root }) => root));
    return (
      content.every(({ root }) => hasSense(inside, root)) &&
      !words.slice(Math.max(0, first - 2), first).some(({ lower }) => MAKING.test(lower)) &&
      words[last]?.pos !== 'ADJ' &&
      !hedges.some((hedge) => isIn({ first, last }, hedge.first))
    );
  });
}

/** Verbs that are followed by two separate phrases: 'make Lind minister'. */
const MAKING = /^(?:appoint|be|become|call|consider|declare|elect|keep|make|name|render|want)(?:s|d|ed)?$/;

/** Returns the end of the longest run of a claim's words, articles, commas and prepositions. */
function nounPhraseEnd(
  words: readonly MeaningWord[],
  first: number,
  content: readonly MeaningWord[],
): number {
  const end = words.findIndex(
    (word, at) => at >= first && (at - first >= LONGEST || !isOfPhrase(word, content)),
  );
  return (end < 0 ? words.length : end) - 1;
}

/** Returns whether a word can be in a noun phrase that contains the content words of a claim. */
const isOfPhrase = (
  { root, isContent, lower, pos }: MeaningWord,
  content: readonly MeaningWord[],
): boolean =>
  isContent
    ? content.some((word) => word.root === root && (word.pos !== 'VERB' || pos !== 'VERB'))
    : pos === 'DET' || /^(?:[,.'’]|['’]s|of|for|mr|ms|mrs|dr)$/.test(lower);
