import { fold } from '../text/fold.js';
import { UNNAMED_VOICE } from './attribution.js';

/** Words of a label that tell nobody apart. */
const LITTLE = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'one', 'two', 'some']);

/**
 * Whether a sentence names a voice, by a word of its name or label: 'NISA' for 'a spokesperson for NISA'.
 *
 * @param name the label of the voice; an unnamed one is never named
 */
export function namesVoice(sentence: string, name: string): boolean {
  const words = new Set(wordsIn(sentence).map(stemOf));
  return name !== UNNAMED_VOICE && wordsIn(name).some((word) => !LITTLE.has(word) && words.has(stemOf(word)));
}

/** 'Of those attending, one' is 'one attendee'. */
const stemOf = (word: string): string => word.slice(0, 6);

const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]?s$/u, ''),
  );
