import type { Meaning, MeaningWord } from './meaning.js';
import { indexesIn } from './ranges.js';
import { hasSense } from './senses.js';

/** Memoizes a property of a sentence, since each sentence is compared with many others. */
export function once<T extends object>(compute: (meaning: Meaning) => T): (meaning: Meaning) => T {
  const known = new WeakMap<Meaning, T>();
  return (meaning) => {
    const found = known.get(meaning) ?? compute(meaning);
    known.set(meaning, found);
    return found;
  };
}

/** Returns the roots of the content words in a sentence. */
export const rootsOf = once(
  ({ words }): ReadonlySet<string> =>
    new Set(words.filter(({ isContent }) => isContent).map(({ root }) => root)),
);

/** Returns the indexes of the content words in the source that are also in the statement. */
export function sharedWords(said: Meaning, source: Meaning): number[] {
  const roots = rootsOf(said);
  return source.words.flatMap(({ isContent, root }, at) => (isContent && hasSense(roots, root) ? [at] : []));
}

/** Returns the share of a statement's words, names and numbers that are in the source sentence, from 0 to 1. */
export const supportOf = (said: Meaning, source: Meaning): number =>
  share(statedWords(said), rootsOf(source), keysIn(source));

/** Like `supportOf`, but includes the context of the source sentence, such as the headline. */
export const supportInContext = (said: Meaning, source: Meaning): number =>
  share(
    statedWords(said),
    new Set([...rootsOf(source), ...source.contextRoots]),
    new Set([...keysIn(source), ...source.context]),
  );

const keysIn = once(
  ({ names, voiceKeys }): ReadonlySet<string> =>
    new Set([...names.flatMap(({ keys }) => keys), ...voiceKeys]),
);

function share(
  wanted: readonly StatedWord[],
  roots: ReadonlySet<string>,
  names: ReadonlySet<string>,
): number {
  if (wanted.length === 0) return 1;
  const found = wanted.filter(({ word, keys }) =>
    keys === undefined ? hasSense(roots, word.root) : keys.some((key) => names.has(key)),
  );
  return found.length / wanted.length;
}

/** Returns the words of a statement, other than names, that are neither in the source nor in its context. */
export function unsupported(said: Meaning, source: Meaning): MeaningWord[] {
  const roots = rootsOf(source);
  return statedWords(said)
    .filter(
      ({ word, keys }) =>
        keys === undefined && !hasSense(roots, word.root) && !hasSense(source.contextRoots, word.root),
    )
    .map(({ word }) => word);
}

interface StatedWord {
  readonly word: MeaningWord;
  /** The keys of a name in `NameBook`; present only if the word stands for a name. */
  readonly keys?: readonly string[];
}

/** Returns the words in a sentence, except hedges, which a paraphrase may change. Each name counts as one word. */
const statedWords = once(({ words, names, hedges }): readonly StatedWord[] => {
  const inHedge = new Set(hedges.flatMap(indexesIn));
  const inName = new Set(names.flatMap(indexesIn));
  const named = names.flatMap(({ first, keys }) => {
    const word = words[first];
    return word === undefined ? [] : [{ word, keys }];
  });
  const others = words.flatMap((word, at) =>
    word.isContent && !inHedge.has(at) && !inName.has(at) ? [{ word }] : [],
  );
  return [...named, ...others];
});
