import { isDenying } from '../../lexicon/negative-words.js';
import type { Difference, Meaning, MeaningWord } from '../../meaning.js';
import { hasSense, isOpposite } from '../../senses.js';
import { rootsOf } from '../../support.js';
import { denial } from '../difference.js';

/** Finds opposites: 'fell' for 'rose'. Words of names, such as 'Free' in 'the day “Free Ek”', have none. */
export function opposite(said: Meaning, source: Meaning): Difference | undefined {
  const [own, others] = [rootsOf(said), rootsOf(source)];
  const fresh = new Set([...own].filter((root) => !others.has(root)));
  for (const [at, { root, text, lower, isContent, pos }] of said.words.entries()) {
    if ((!isContent && !/^(?:less|fewer|below|above)$/.test(lower)) || others.has(root)) continue;
    if (pos !== 'VERB' && hasSense(others, root)) continue;
    if (source.words.some((word) => word.lower === lower)) continue;
    const against = source.words.find(
      (word, place) =>
        (isOpposite(root, word.root) ||
          deniesByPrefix(said.words[at], word) ||
          deniesByPrefix(word, said.words[at])) &&
        !own.has(word.root) &&
        !(place > 0 && /^\p{Lu}/u.test(word.text)) &&
        !hasSense(fresh, word.root) &&
        !describesOther(said.words, at, source.words, place),
    );
    if (against && denialsBeside(root, said) === denialsBeside(against.root, source))
      return denial(text, against.text, pos === 'VERB' && !ORDINAL.test(against.lower));
  }
  return undefined;
}

/** Whether a word consists of another one and a negative prefix: 'unacceptable' and 'acceptable'. */
const deniesByPrefix = (word: MeaningWord | undefined, plain: MeaningWord | undefined): boolean =>
  word !== undefined &&
  plain !== undefined &&
  isDenying(word) &&
  /^(?:un|in|im|ir|il|dis)$/.test(word.lower.slice(0, -plain.lower.length)) &&
  word.lower.endsWith(plain.lower);

/**
 * Whether a word describes a word that its opposite does not describe: 'highly skilled' for 'low-paid, but skilled',
 * 'less certain' for 'more uncertain'.
 */
function describesOther(
  words: readonly MeaningWord[],
  at: number,
  others: readonly MeaningWord[],
  place: number,
): boolean {
  const [own, other] = [words[at + 1], others.slice(place + 1).find(({ isContent }) => isContent)];
  return (
    /^(?:ADJ|ADV)$/.test(words[at]?.pos ?? '') &&
    own?.isContent === true &&
    (others.some(({ root }) => root === own.root) || isOpposite(own.root, other?.root ?? '')) &&
    other?.root !== own.root
  );
}

/** Counts the denials in a sentence. 'Less' denies an adjective: 'less certain'. */
const denialsBeside = (root: string, { negations, words }: Meaning): number =>
  negations.length +
  words.filter(
    (word, at) =>
      (word.root !== root && isDenying(word)) || (word.lower === 'less' && words[at + 1]?.pos === 'ADJ'),
  ).length;

/** Ordinals, which seem to be opposites of verbs: 'the trial lasted' does not contradict 'the first trial'. */
const ORDINAL = /^(?:first|last)$/;
