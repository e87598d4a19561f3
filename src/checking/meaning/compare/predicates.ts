import { BOOSTERS, IMPLIED_DENIALS, isDenying } from '../lexicon/negative-words.js';
import { PLAIN_VERBS, STRONG } from '../lexicon/plain-and-strong-words.js';
import { areEqual, UNIVERSAL } from '../lexicon/weighty-words.js';
import type { Difference, Meaning, MeaningWord } from '../meaning.js';
import { isInAny } from '../ranges.js';
import { rootOf, rootSet } from '../root.js';
import { hasSense } from '../senses.js';
import { rootsOf, sharedWords, supportInContext, supportOf, unsupported } from '../support.js';
import { difference } from './difference.js';
import { isInPlainPhrase } from './plain-phrases.js';
import { insteadOf } from './rival-things.js';

/** The share of a statement that must be in the source. Below it, the statement counts as saying something else. */
const LEAST_SUPPORT = 0.4;

/**
 * The minimum share if the source lacks the verb of the statement. If the statement also leaves out a verb of the
 * source, the second minimum applies.
 */
const LEAST_SUPPORT_WITHOUT_VERB = 0.5;
const LEAST_SUPPORT_WITH_ANOTHER_VERB = 0.55;

/**
 * Finds content that is not in the source, and words that make a statement firmer. A word that is missing from the
 * source proves nothing by itself, since paraphrases use different words.
 */
export function otherPredicates(said: Meaning, source: Meaning): Difference[] {
  const added = addedWords(said, source);
  return [...boosted(said, source), ...(added.length > 0 ? added : elsewhere(said, source))];
}

/** Finds the first added word that replaces a word of the source or that is too strong for a paraphrase. */
function addedWords(said: Meaning, source: Meaning): Difference[] {
  const inVoice = new Set((said.voice.name ?? '').toLowerCase().split(/\s+/u));
  // Numbers and spans of time are compared separately.
  const isFigure = (word: MeaningWord) => isInAny(said.figures, said.words.indexOf(word));
  const words = unsupported(said, source).filter(
    (word) =>
      /^(?:NOUN|ADJ|VERB|PROPN|ADV)$/.test(word.pos) &&
      !inVoice.has(word.lower) &&
      !BOOSTERS.has(word.lower) &&
      !isFigure(word),
  );
  for (const word of words) {
    const instead = insteadOf(word, words.length === 1, said, source);
    if (instead !== undefined) return [addedWord(word, instead)];
  }
  const word = words.find(
    (one) =>
      isStrong(one) &&
      !isDenied(one, said) &&
      !((IMPLIED_DENIALS.has(one.root) || isDenying(one)) && source.negations.length > 0) &&
      !deniesWordOf(one, source) &&
      !source.words.some(({ lower }) => areEqual(lower, one.lower)) &&
      !(one.pos === 'VERB' && (compels(one) ? hasDuty(source) : hasAllVerbs(said, source))),
  );
  return word === undefined ? [] : [addedWord(word)];
}

/** Whether a statement has all of the source's verbs near the shared words, so that another verb adds nothing. */
function hasAllVerbs(said: Meaning, source: Meaning): boolean {
  const own = rootsOf(said);
  const shared = sharedWords(said, source);
  const [first = 0, last = -1] = [shared[0], shared.at(-1)];
  const verbs = source.words
    .slice(Math.max(0, first - NEARBY), last + 1 + NEARBY)
    .filter(({ pos }) => pos === 'VERB');
  return (
    shared.length > 2 &&
    verbs.length > 0 &&
    verbs.every(({ isContent, root }) => !isContent || hasSense(own, root))
  );
}

/** The number of words before the first shared word and after the last one that are searched for verbs. */
const NEARBY = 3;

/** Whether a word turns a request into an order, which is always firmer: 'ordered' for 'asked'. */
const compels = ({ root }: MeaningWord): boolean => COMPELLING.has(root);

const COMPELLING = rootSet(['order force compel oblige command']);

/** Whether a sentence states a duty: 'have to buy', 'must buy'. A paraphrase can express it as 'are forced to buy'. */
const hasDuty = ({ text }: Meaning): boolean => /\bha(?:s|ve|d) to\b|\bmust\b/i.test(text);

const isStrong = (word: MeaningWord): boolean =>
  STRONG.has(word.root) || (word.pos === 'ADJ' && isDenying(word));

/** Whether a word is denied, so that it is not stronger than the source: 'not broken'. */
const isDenied = (word: MeaningWord, { words, negations }: Meaning): boolean => {
  const place = words.indexOf(word);
  return negations.some(({ at }) => at < place && place - at <= 3);
};

/** Whether a word contains a word of the source and a negative prefix or suffix: 'untested' for 'never tested'. */
const deniesWordOf = (word: MeaningWord, source: Meaning): boolean =>
  isDenying(word) && hasSense(rootsOf(source), rootOf(word.lower.replace(/^(?:un|in|dis)|less$/, '')));

const addedWord = ({ text }: MeaningWord, instead?: MeaningWord): Difference =>
  difference('added-word', false, text, instead?.text, 'but the source sentence does not');

function boosted(said: Meaning, source: Meaning): Difference[] {
  const roots = new Set(source.words.map(({ root }) => root));
  const word = said.words.find(
    ({ lower, root }, at) =>
      BOOSTERS.has(lower) &&
      !hasSense(roots, root) &&
      !isInPlainPhrase(said.words, at) &&
      !said.negations.some((one) => one.at < at && at - one.at <= 3) &&
      said.words[at - 1]?.lower !== 'less' &&
      !source.words.some((other) => areEqual(other.lower, lower)) &&
      !(UNIVERSAL.has(lower) && source.negations.length > 0) &&
      !(
        lower === 'must' &&
        (hasDuty(source) || [said, source].every(({ negations }) => negations.length > 0))
      ),
  );
  return word === undefined ? [] : [difference('firmer', false, word.text)];
}

const MOST_SHOWN = 4;

function elsewhere(said: Meaning, source: Meaning): Difference[] {
  // If the sentence itself supports nothing in the statement, support from its neighbors proves nothing.
  const missing = unsupported(said, source);
  const verb = missing.find(({ pos, root }) => pos === 'VERB' && !PLAIN_VERBS.has(root));
  const least = verb === undefined ? LEAST_SUPPORT : leastWithout(said, source);
  if (supportOf(said, source) > 0 && supportInContext(said, source) >= least) return [];
  const words = missing.slice(0, MOST_SHOWN).map(({ text }) => text);
  const message = `says '${words.join(' ... ') || said.text}', but the source sentence says nothing like it`;
  return [{ kind: 'other-predicate', isSure: false, message, words: { said: words.join(', ') } }];
}

function leastWithout(said: Meaning, source: Meaning): number {
  const own = rootsOf(said);
  const isLeftOut = source.words.some(
    ({ pos, isContent, root }) => pos === 'VERB' && isContent && !hasSense(own, root),
  );
  return isLeftOut ? LEAST_SUPPORT_WITH_ANOTHER_VERB : LEAST_SUPPORT_WITHOUT_VERB;
}
