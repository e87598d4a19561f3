import { difference } from '../../meaning/compare/difference.js';
import { isInPlainPhrase } from '../../meaning/compare/plain-phrases.js';
import { NEGATIVE_WORDS } from '../../meaning/lexicon/negative-words.js';
import { EQUAL, UNIVERSAL, WEIGHTY } from '../../meaning/lexicon/weighty-words.js';
import type { Difference, Meaning, MeaningWord } from '../../meaning/meaning.js';
import { isInAny } from '../../meaning/ranges.js';
import { rootOf } from '../../meaning/root.js';

/** Finds function words that change the meaning of a sentence: 'less', 'former', 'before'. */
export function smallWords(
  part: Meaning,
  { words, negations, standing }: Meaning,
  offices: ReadonlySet<string>,
): Difference[] {
  const own = new Set(part.words.flatMap(({ lower }, at) => (isInAny(part.figures, at) ? [] : [lower])));
  const others = new Set(words.map(({ lower }) => lower));
  const added = [...own].find(
    (word) =>
      WEIGHTY.has(word) &&
      !isPlain(part.words, word) &&
      !offices.has(rootOf(word)) &&
      !others.has(word) &&
      !(word === 'all' && /\ball (?:this|that|it)\b/i.test(part.text)) &&
      !EQUAL.some((group) => group.has(word) && [...group].some((other) => others.has(other))) &&
      !(
        DENYING.test(word) &&
        (negations.length > 0 ||
          words.some((one) => NEGATIVE_WORDS.has(one.lower)) ||
          (standing === 'pending' && part.negations.length === 0))
      ),
  );
  if (added !== undefined) {
    const kind = UNIVERSAL.has(added) ? 'firmer' : 'other-predicate';
    return [difference(kind, false, added)];
  }
  return [];
}

/** Whether all uses of a word are in phrases in which it adds nothing. */
const isPlain = (words: readonly MeaningWord[], wanted: string): boolean =>
  words.every(({ lower }, at) => lower !== wanted || isInPlainPhrase(words, at));

/** Negative words, which are ignored if the other sentence also contains a denial. */
const DENYING = /^(?:no|not|never|nobody|none|nothing|nor|anymore)$/;
