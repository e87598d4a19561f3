import { isPurpose } from '../infinitives.js';
import type { Meaning, MeaningWord, Predicate, WordRange } from '../meaning.js';
import { isIn, textOf } from '../ranges.js';
import { rootSet } from '../root.js';
import { isSameSense } from '../senses.js';
import { endsClause } from '../words.js';

/** Words that leave something open or demand it. A statement that contains one asserts no more than a question does. */
const OPEN =
  /\b(?:whether|if|how|should|ought|must|may|might|could|would|perhaps|possibl[ey]|(?:having|have|has|had) to|t(?:old|ells?) (?:\S+ ){1,4}to)\b/i;
const OPENING = rootSet([
  'unclear unknown unanswered question open know sure certain',
  'ask request call need require want urge demand order command instruct recommend suggest propose advise insist',
]);

/**
 * Returns words of a sentence that only ask about, demand or intend something that a statement asserts: 'whether he
 * left' for 'he left', 'should leave' for 'will leave', 'sent a ship to rescue them' for 'rescued them'.
 */
export function unasserted(said: Meaning, source: Meaning): string | undefined {
  if (OPEN.test(said.text) || said.words.some(({ root }) => OPENING.has(root))) return undefined;
  const purposes = said.hedges.length === 0 ? purposesIn(source.words) : [];
  const left = [...questionsIn(source.words), ...demandsIn(source.words), ...purposes];
  const found = left.find(({ verb, range }) => {
    const root = source.words[verb]?.root ?? '';
    const isElsewhere = source.words.some((word, at) => word.root === root && !isIn(range, at));
    return (
      !isElsewhere &&
      said.predicates.some((one) => isAsserted(one, said.words) && isSameSense(one.root, root))
    );
  });
  return found && textOf(source.words, found.range);
}

const isAsserted = ({ at, isNegated }: Predicate, words: readonly MeaningWord[]): boolean =>
  !isNegated && words[at - 1]?.lower !== 'to';

interface Unasserted {
  readonly verb: number;
  readonly range: WordRange;
}

/** Finds the verbs of indirect questions: 'could not say whether he had left'. */
const questionsIn = (words: readonly MeaningWord[]): Unasserted[] =>
  words.flatMap(({ lower }, first) => {
    const asks = lower === 'whether' || (lower === 'if' && isAsked(words, first));
    return asks && words[first + 1]?.lower !== 'or' ? verbAfter(words, first, endsClause) : [];
  });

/** Whether 'if' follows a verb of saying or knowing: 'would not say if'. */
const isAsked = (words: readonly MeaningWord[], at: number): boolean => ASKING.has(words[at - 1]?.root ?? '');

const ASKING = rootSet(['say know ask tell disclose reveal decide see explain wonder']);

/** Finds the verbs of demands: 'should leave'. */
const demandsIn = (words: readonly MeaningWord[]): Unasserted[] =>
  words.flatMap(({ lower }, first) =>
    /^(?:should|must)$/.test(lower)
      ? verbAfter(words, first, (word) => !/^(?:AUX|ADV|PART|VERB)$/.test(word.pos))
      : [],
  );

/** Finds the verbs of purposes: 'sent a ship to rescue them'. */
const purposesIn = (words: readonly MeaningWord[]): Unasserted[] =>
  words.flatMap((_word, verb) =>
    isPurpose(words, verb) ? [{ verb, range: { first: verb - 1, last: verb } }] : [],
  );

/** @param ends whether a word ends the search */
function verbAfter(
  words: readonly MeaningWord[],
  first: number,
  ends: (word: MeaningWord) => boolean,
): Unasserted[] {
  const end = words.findIndex((word, at) => at > first && ends(word));
  const verb = words.findIndex(({ pos, isContent }, at) => at > first && pos === 'VERB' && isContent);
  return verb < 0 || (end >= 0 && end < verb) ? [] : [{ verb, range: { first, last: verb } }];
}
