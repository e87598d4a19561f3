import words from '../../../data/lexicon/phrases.json' with { type: 'json' };
import type { Meaning, MeaningWord } from './meaning.js';
import { predicatesIn } from './negations.js';
import { rootOf } from './root.js';
import { once } from './support.js';

/** A phrase that begins with a verb: 'gave way'. */
interface Phrase {
  /** The words after the verb. */
  readonly rest: readonly string[];
  /** The root of an equivalent word. */
  readonly root: string;
}

/** Maps the roots of verbs to the phrases that begin with them, longest first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByVerb(words.verbPhrases);

function phrasesByVerb(lines: readonly string[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const line of lines) {
    const [phrase = '', word = ''] = line.split(' | ');
    const [verb = '', ...rest] = phrase.split(' ');
    const known = phrases.get(rootOf(verb)) ?? [];
    phrases.set(rootOf(verb), [...known, { rest, root: rootOf(word) }]);
  }
  for (const some of phrases.values()) some.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

/**
 * Gives the verb of each phrase in a sentence the root of the equivalent word: 'gave way' gets the root of 'collapsed'.
 * The other words of the phrase are ignored.
 *
 * @returns the same object if the sentence has no phrase
 */
export const inPhrases = once((meaning): Meaning => {
  const words = withPhrases(meaning.words);
  return words === meaning.words
    ? meaning
    : { ...meaning, words, predicates: predicatesIn(words, meaning.negations) };
});

function withPhrases(words: readonly MeaningWord[]): readonly MeaningWord[] {
  let result: MeaningWord[] | undefined;
  for (const [at, word] of words.entries()) {
    const phrase = phraseAt(words, at);
    if (phrase === undefined) continue;
    result ??= [...words];
    result[at] = { ...word, root: phrase.root, pos: 'VERB', isContent: true };
    const from = restFrom(words, at);
    for (let next = from; next < from + phrase.rest.length; next += 1)
      result[next] = { ...(words[next] as MeaningWord), isContent: false };
  }
  return result ?? words;
}

/** Returns the index at which the rest of a phrase begins, after any object: 'up' in 'gave up' and 'gave it up'. */
const restFrom = (words: readonly MeaningWord[], at: number): number =>
  /^(?:it|that|this|them|him|her)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;

function phraseAt(words: readonly MeaningWord[], at: number): Phrase | undefined {
  if (!/^(?:VERB|AUX)$/.test(words[at]?.pos ?? '')) return undefined;
  const from = restFrom(words, at);
  return PHRASES.get(words[at]?.root ?? '')?.find(({ rest }) =>
    rest.every((word, step) => words[from + step]?.lower === word),
  );
}
