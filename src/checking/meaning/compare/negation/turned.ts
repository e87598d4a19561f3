import { TURNS } from '../../lexicon/weighty-words.js';
import type { Difference, Meaning, MeaningWord } from '../../meaning.js';
import { isSameSense } from '../../senses.js';
import { difference } from '../difference.js';

/** Finds a preposition for which the source has the opposite: 'before the fire' for 'after the fire'. */
export function turned({ words }: Meaning, source: Meaning): Difference[] {
  // 'With no' means 'without'.
  const own = new Set(words.flatMap(({ lower }, at) => (words[at + 1]?.lower === 'no' ? [] : [lower])));
  const others = new Set(source.words.map(({ lower }) => lower));
  const found = TURNS.find(
    ([one, other]) =>
      own.has(one) && !others.has(one) && others.has(other) && isOfSame(words, one, source.words, other),
  );
  return found === undefined ? [] : [difference('negated', true, ...found)];
}

/** Whether two opposites precede the same word; 'below the dam' does not contradict 'above the town'. */
function isOfSame(a: readonly MeaningWord[], one: string, b: readonly MeaningWord[], other: string): boolean {
  const [first, second] = [rootAfter(a, one), rootAfter(b, other)];
  return first === undefined || second === undefined || isSameSense(first, second);
}

const rootAfter = (words: readonly MeaningWord[], before: string): string | undefined => {
  const at = words.findIndex(({ lower }) => lower === before);
  return words.slice(at + 1, at + 4).find(({ isContent }) => isContent)?.root;
};
