import { fold } from '../text/fold.js';
import { UNNAMED_VOICE } from './attribution.js';

/** Words of a label that tell nobody apart. */
const LITTLE = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'one', 'two', 'some']);

/**
 * Returns whether a sentence names a voice, by a word of its name or label ('NISA' for 'a spokesperson for NISA') or by
 * its initials ('EPA' for 'United States Environmental Protection Agency').
 *
 * @param name the label of the voice; an unnamed one is never named
 */
export function namesVoice(sentence: string, name: string): boolean {
  const words = new Set(wordsIn(sentence).map(stemOf));
  return (
    name !== UNNAMED_VOICE &&
    (wordsIn(name).some((word) => !LITTLE.has(word) && words.has(stemOf(word))) ||
      (sentence.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((short) => isShortFor(short, name)))
  );
}

/**
 * Returns whether an abbreviation has the initials of a name, perhaps without those of a country before it, or of the end of a
 * longer name: 'UNESCO' for 'Cultural Organization'.
 */
export function isShortFor(short: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return (
    initials === short ||
    (short.length > 2 && initials.endsWith(short)) ||
    (initials.length > 1 && short.length > 3 && short.endsWith(initials))
  );
}

/** 'Of those attending, one' is 'one attendee'. */
const stemOf = (word: string): string => word.slice(0, 6);

const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]?s$/u, ''),
  );

const POINTS = /\b(?:he|she|they|it|his|her|hers|their|its)\b/i;

/** Returns whether a pronoun in a sentence refers to a voice that the preceding sentence names. */
export const isReferredTo = (voice: string, sentence: string, before: string): boolean =>
  before !== '' && POINTS.test(sentence) && namesVoice(before, voice);

/** Returns the text that the next sentence can refer to. After a sentence with pronouns but no names, it is longer. */
export const contextAfter = (sentence: string, before: string): string =>
  POINTS.test(sentence) && !/\p{Ll}[\p{P}\s]+\p{Lu}/u.test(sentence) ? `${before} ${sentence}` : sentence;
