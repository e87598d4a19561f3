import { isOpenInfinitive } from '../../meaning/infinitives.js';
import type { Meaning, MeaningWord } from '../../meaning/meaning.js';
import { textOf } from '../../meaning/ranges.js';
import { isSameSense } from '../../meaning/senses.js';

/** Returns an infinitive in a claim if a part reports the action as done: 'due to merge' if it says 'has merged'. */
export function reportedInfinitive(part: Meaning, { words }: Meaning): string | undefined {
  const done = part.predicates.filter(({ at, isNegated }) => !isNegated && isDone(part.words, at));
  const [found] = done.flatMap(({ root }) => {
    const same = words.flatMap((word, at) => (isSameSense(word.root, root) && word.isContent ? [at] : []));
    return same.every((at) => isOpenInfinitive(words, at)) ? same.slice(0, 1) : [];
  });
  return found === undefined ? undefined : textOf(words, { first: Math.max(0, found - 2), last: found });
}

const isDone = (words: readonly MeaningWord[], at: number): boolean =>
  /(?:ed|en|ent|ought|old|ook|aid|ame|eld|ave|ot|on|un|ung|ade|ew)$/.test(words[at]?.lower ?? '') &&
  !words.slice(Math.max(0, at - 3), at).some(({ lower }) => NOT_DONE.test(lower));

const NOT_DONE = /^(?:to|will|would|shall|should|can|could|may|might|must|be|'ll|'d)$/;
