import { difference } from '../../meaning/compare/difference.js';
import { EQUAL, TURNS, UNIVERSAL, WEIGHTY } from '../../meaning/lexicon/weighty-words.js';
import type { Difference, Meaning, MeaningWord } from '../../meaning/meaning.js';
import { rootOf } from '../../meaning/root.js';
import { isSameSense } from '../../meaning/senses.js';

/** Finds function words that change the meaning of a sentence: 'less', 'former', 'before'. */
export function smallWords(
  part: Meaning,
  { words, negations, standing }: Meaning,
  offices: ReadonlySet<string>,
): Difference[] {
  const own = new Set(part.words.map(({ lower }) => lower));
  const others = new Set(words.map(({ lower }) => lower));
  const added = [...own].find(
    (word) =>
      WEIGHTY.has(word) &&
      !offices.has(rootOf(word)) &&
      !others.has(word) &&
      !(word === 'just' && isOfTime(part.words)) &&
      !(word === 'all' && /\ball (?:this|that|it)\b/i.test(part.text)) &&
      !EQUAL.some((group) => group.has(word) && [...group].some((other) => others.has(other))) &&
      !(
        DENYING.test(word) &&
        (negations.length > 0 || (standing === 'pending' && part.negations.length === 0))
      ),
  );
  if (added !== undefined) {
    const kind = UNIVERSAL.has(added) ? 'firmer' : 'other-predicate';
    return [difference(kind, false, added)];
  }
  const turned = TURNS.find(
    ([one, other]) =>
      own.has(one) && !others.has(one) && others.has(other) && isOfSame(part.words, one, words, other),
  );
  return turned === undefined ? [] : [difference('negated', true, ...turned)];
}

/** Whether 'just' means 'shortly': 'just before the launch'. */
const isOfTime = (words: readonly MeaningWord[]): boolean =>
  words.some(
    ({ lower }, at) => lower === 'just' && /^(?:before|after|as|when)$/.test(words[at + 1]?.lower ?? ''),
  );

/** Whether two opposites precede the same word; 'below the dam' does not contradict 'above the town'. */
function isOfSame(a: readonly MeaningWord[], one: string, b: readonly MeaningWord[], other: string): boolean {
  const [first, second] = [rootAfter(a, one), rootAfter(b, other)];
  return first === undefined || second === undefined || isSameSense(first, second);
}

const rootAfter = (words: readonly MeaningWord[], before: string): string | undefined => {
  const at = words.findIndex(({ lower }) => lower === before);
  return words.slice(at + 1, at + 4).find(({ isContent }) => isContent)?.root;
};

/** Negative words, which are ignored if the other sentence also contains a denial. */
const DENYING = /^(?:no|not|never|nobody|none|nothing|nor)$/;
