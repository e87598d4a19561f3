import { quiet, text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { fold } from '../../text/fold.js';

/**
 * A sentence with its voice: as a label before it, or after its standing if the sentence begins with the
 * name.
 *
 * @param voice undefined for the source's own
 */
export function voiced(sentence: string, voice: string | undefined, standing: readonly Inline[]): Inline[] {
  const words = [text(`${sentence} `), ...standing];
  if (voice === undefined) return words;
  return opensWith(sentence, voice) ? [...words, text(`, ${voice}`)] : [quiet(`${voice}: `), ...words];
}

const BEFORE = ['', 'the ', 'according to ', 'according to the '];

/** Whether a sentence begins with a name, so that a label would repeat it. */
export function opensWith(sentence: string, name: string): boolean {
  const [words, wanted] = [fold(sentence), fold(name)];
  return BEFORE.some((before) => {
    const start = `${before}${wanted}`;
    return words.startsWith(start) && !/^[\p{L}\p{N}]/u.test(words.slice(start.length));
  });
}
