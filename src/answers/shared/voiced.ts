import { quiet, text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { fold } from '../../text/fold.js';

/**
 * Adds the standing, if there is one, and the name of the voice to a sentence. The name comes first, as a label, unless
 * the sentence already contains it; then it comes last.
 *
 * @param voice the name of the voice; undefined for the source's own voice
 */
export function voiced(sentence: string, voice: string | undefined, standing: readonly Inline[]): Inline[] {
  const words = [text(`${sentence} `), ...standing];
  if (voice === undefined) return words;
  if (standing.length === 0) return labeled(sentence, voice);
  return isNamedIn(sentence, voice)
    ? [...words, text(`, ${voice}`)]
    : [quiet(`${capitalized(voice)}: `), ...words];
}

/**
 * Puts a name before a sentence ('State Department: ') or, if the sentence already contains the name, in
 * parentheses after it.
 */
export const labeled = (sentence: string, name: string): Inline[] =>
  isNamedIn(sentence, name)
    ? [text(sentence), quiet(` (${name})`)]
    : [quiet(`${capitalized(name)}: `), text(sentence)];

/** Returns true if a sentence contains the name or, for a person, the family name: '"We have listened," Voss said'. */
const isNamedIn = (sentence: string, voice: string): boolean =>
  hasName(sentence, voice) || (/^\p{Lu}/u.test(voice) && hasName(sentence, voice.split(' ').at(-1) ?? voice));

/** Capitalizes a name for a label: 'An adviser: …', but 'eBay: …'. */
export const capitalized = (name: string): string =>
  /^\p{Ll}+(?!\p{L})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** Returns true if a sentence contains a name, ignoring case and punctuation. */
export const hasName = (sentence: string, name: string): boolean =>
  ` ${wordsOf(sentence)} `.includes(` ${wordsOf(name)} `);

/** Converts a text to lowercase words without punctuation. */
export const wordsOf = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
