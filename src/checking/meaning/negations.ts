import { BEFORE_INFINITIVE, NEGATORS } from './lexicon/negative-words.js';
import type { MeaningWord, Negation, Predicate } from './meaning.js';
import { endsClause } from './words.js';

/** The number of words after a negator that are searched for the word that it negates. */
const REACH = 7;

/** Finds the negators in a sentence, each with the word that it negates. */
export const negationsIn = (words: readonly MeaningWord[]): Negation[] =>
  words.flatMap((word, at) => {
    if (!isNegator(words, at)) return [];
    return [{ at, text: word.text, denied: deniedAfter(words, at)?.root }];
  });

/** Whether a word negates anything. It does not in 'not only', 'no doubt', 'whether or not' and 'if not'. */
function isNegator(words: readonly MeaningWord[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (!NEGATORS.has(lower)) return false;
  if (BEFORE_INFINITIVE.has(lower)) return next === 'to';
  // 'Who voted no' describes a vote and negates nothing.
  if (lower === 'no' && /^(?:vot(?:e|es|ed|ing)|sa(?:y|ys|id))$/.test(words[at - 1]?.lower ?? ''))
    return false;
  if (lower === 'no') return !/^(?:doubt|matter|less|fewer|more|later|\.|one's)$/.test(next);
  if (lower === 'nothing' && next === 'more') return false;
  if (lower === 'not')
    return !/^(?:only|just|merely|least)$/.test(next) && !/^(?:or|if)$/.test(words[at - 1]?.lower ?? '');
  return true;
}

function deniedAfter(words: readonly MeaningWord[], at: number): MeaningWord | undefined {
  const found = words
    .slice(at + 1, at + 1 + REACH)
    .find((word) => endsClause(word) || (word.isContent && word.pos !== 'ADV'));
  return found && !endsClause(found) ? found : undefined;
}

/**
 * Returns the verbs of a sentence, and the adjectives after a copula. A negator negates the next predicate in its
 * clause or, if none follows, the last one before the negator: 'found no evidence'.
 */
export function predicatesIn(words: readonly MeaningWord[], negations: readonly Negation[]): Predicate[] {
  const places = words.flatMap((_, at) => (isPredicate(words, at) ? [at] : []));
  const negated = new Set(negations.flatMap(({ at }) => negatedPlace(words, places, at) ?? []));
  return places.map((at) => {
    const { root, text } = words[at] as MeaningWord;
    return { at, root, text, isNegated: negated.has(at) };
  });
}

function isPredicate(words: readonly MeaningWord[], at: number): boolean {
  const { pos, isContent, lower } = words[at] as MeaningWord;
  if (!isContent || NEGATORS.has(lower)) return false;
  if (pos === 'VERB') return true;
  if (pos !== 'ADJ' && pos !== 'NOUN') return false;
  return /^(?:is|are|was|were|be|been|remains?|remained|'s|'re)$/.test(beforeAdverbs(words, at));
}

function beforeAdverbs(words: readonly MeaningWord[], at: number): string {
  let index = at - 1;
  while (/^(?:ADV|DET|PART)$/.test(words[index]?.pos ?? '')) index -= 1;
  return words[index]?.lower ?? '';
}

function negatedPlace(
  words: readonly MeaningWord[],
  places: readonly number[],
  negator: number,
): number | undefined {
  const lower = words[negator]?.lower ?? '';
  const isObject =
    /^(?:no|nothing|nobody|none|nowhere)$/.test(lower) && places.includes(beforeAdverb(words, negator));
  const behind = places.find((at) => at > negator);
  if (!isObject && behind !== undefined && !hasClauseEnd(words, negator + 1, behind)) return behind;
  return places.findLast((at) => at < negator && !hasClauseEnd(words, at + 1, negator));
}

const beforeAdverb = (words: readonly MeaningWord[], at: number): number =>
  words[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;

const hasClauseEnd = (words: readonly MeaningWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(endsClause);
