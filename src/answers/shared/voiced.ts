import { quiet, text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { fold } from '../../text/fold.js';

/**
 * A sentence with its voice: as a label before it, or behind its standing where the sentence itself has the name.
 *
 * @param voice undefined for the source's own
 */
export function voiced(sentence: string, voice: string | undefined, standing: readonly Inline[]): Inline[] {
  const words = [text(`${sentence} `), ...standing];
  if (voice === undefined) return words;
  return hasName(sentence, voice) ? [...words, text(`, ${voice}`)] : [quiet(`${voice}: `), ...words];
}

/** Whether a sentence has a name in it, so that a label before it would say the name twice. */
export const hasName = (sentence: string, name: string): boolean =>
  ` ${wordsOf(sentence)} `.includes(` ${wordsOf(name)} `);

/** Without case and punctuation. */
export const wordsOf = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
