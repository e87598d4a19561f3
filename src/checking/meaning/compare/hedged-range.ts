import type { MeaningHedge, MeaningWord, WordRange } from '../meaning.js';
import { indexesIn } from '../ranges.js';
import { endsClause } from '../words.js';

/** Returns the words that a hedge governs: the noun after an adjective, the words after a verb, or the whole clause. */
export function hedgedRange({ first, last, scope }: MeaningHedge, words: readonly MeaningWord[]): WordRange {
  // A hedge that ends with 'that' governs only the words after it: 'under the pretext that'.
  if (words[last]?.lower === 'that') return { first: last + 1, last: scope.last };
  const next = words[last + 1];
  const comma = first === 0 && words[0]?.lower === 'to' ? words.findIndex(({ lower }) => lower === ',') : -1;
  if (comma > 0) return { first, last: comma };
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

/** Returns the end of the clause after a hedge, without adverbial phrases ('following ...', 'after ...'). */
function clauseEnd(words: readonly MeaningWord[], from: number, end: number): number {
  for (let at = from; at <= end; at += 1) {
    const word = words[at];
    if (word === undefined) return at - 1;
    if (/^(?:following|after|since|because|amid|despite|that|where)$/.test(word.lower)) return at - 1;
    if ((endsClause(word) && word.lower !== ',' && at > from) || startsClause(words, at)) return at - 1;
  }
  return end;
}

/** Whether a clause with its own subject and verb begins at a word: 'would not return, and he had left'. */
function startsClause(words: readonly MeaningWord[], at: number): boolean {
  const [joint, subject, verb] = words.slice(at, at + 3);
  return (
    /^(?:and|but)$/.test(joint?.lower ?? '') &&
    /^(?:he|she|it|they|we|i)$/.test(subject?.lower ?? '') &&
    /^(?:VERB|AUX)$/.test(verb?.pos ?? '')
  );
}

/** The maximum number of verbs that count as hedged after a hedge; 'will likely urge China to use' has two. */
const MOST_VERBS = 3;

/** Returns the words in a hedged range that can be asserted: its verbs or, if it has none, its nouns. */
export function headsIn(range: WordRange, words: readonly MeaningWord[]): number[] {
  const inside = indexesIn(range).filter((at) => words[at]?.isContent);
  const verbs = inside.filter((at) => words[at]?.pos === 'VERB').slice(0, MOST_VERBS);
  return verbs.length > 0 ? verbs : inside.filter((at) => words[at]?.pos === 'NOUN');
}
