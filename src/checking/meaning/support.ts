import type { Figure, Meaning, MeaningWord } from './meaning.js';
import { isSameQuantity } from './quantities.js';
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
  share(statedWords(said), sameNumbers(said, source), rootsOf(source), keysIn(source));

/** Like `supportOf`, but includes the context of the source sentence, such as the headline. */
export const supportInContext = (said: Meaning, source: Meaning): number =>
  share(
    statedWords(said),
    sameNumbers(said, source),
    new Set([...rootsOf(source), ...source.contextRoots]),
    new Set([...keysIn(source), ...source.context]),
  );

const keysIn = once(
  ({ names, voiceKeys }): ReadonlySet<string> =>
    new Set([...names.flatMap(({ keys }) => keys), ...voiceKeys]),
);

function share(
  wanted: readonly StatedWord[],
  numbers: ReadonlySet<MeaningWord>,
  roots: ReadonlySet<string>,
  names: ReadonlySet<string>,
): number {
  if (wanted.length === 0) return 1;
  const found = wanted.filter(({ word, keys }) =>
    keys === undefined ? numbers.has(word) || hasSense(roots, word.root) : keys.some((key) => names.has(key)),
  );
  return found.length / wanted.length;
}

/** Returns the words of a statement, other than names, that are neither in the source nor in its context. */
export function unsupported(said: Meaning, source: Meaning): MeaningWord[] {
  const roots = rootsOf(source);
  const numbers = sameNumbers(said, source);
  return statedWords(said)
    .filter(
      ({ word, keys }) =>
        keys === undefined &&
        !numbers.has(word) &&
        !hasSense(roots, word.root) &&
        !hasSense(source.contextRoots, word.root),
    )
    .map(({ word }) => word);
}

interface StatedWord {
  readonly word: MeaningWord;
  /** The keys of a name in `NameBook`; present only if the word stands for a name. */
  readonly keys?: readonly string[];
}

/** Returns the words of the numbers in a statement that the source also gives, even in digits: '£2.5m'. */
const sameNumbers = (said: Meaning, source: Meaning): ReadonlySet<MeaningWord> =>
  new Set(
    said.figures
      .filter((figure) => source.figures.some((other) => isSameNumber(figure, other)))
      .flatMap(({ first, last }) => said.words.slice(first, last + 1)),
  );

const isSameNumber = (a: Figure, b: Figure): boolean =>
  (a.value !== undefined && a.value === b.value) || isSameQuantity(a, b);

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
