import { fold } from '../text/fold.js';
import { UNNAMED_VOICE } from './attribution.js';

/** Words of a label that do not distinguish one voice from another. */
const INDISTINCT = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'in', 'at', 'to', 'one', 'two', 'some']);

/**
 * Returns true if a sentence names a voice, either with a word of its name or label ('NISA' for 'a
 * spokesperson for NISA') or with its initials ('EPA' for 'United States Environmental Protection Agency').
 *
 * @param name the name or label of the voice; the result is false for `UNNAMED_VOICE`
 */
export function namesVoice(sentence: string, name: string): boolean {
  const words = new Set(wordsIn(sentence).map(stemOf));
  return (
    name !== UNNAMED_VOICE &&
    (wordsIn(name).some((word) => !INDISTINCT.has(word) && words.has(stemOf(word))) ||
      (sentence.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((short) => isShortFor(short, name)))
  );
}

/**
 * Returns true if an abbreviation stands for a name. The initials of a country at the start of the name may
 * be missing: 'EPA' for 'United States Environmental Protection Agency'. The name may be shortened: 'UNESCO'
 * for 'Cultural Organization'.
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

/** Shortens a word to its first letters, so that 'attending' matches 'attendee'. */
const stemOf = (word: string): string => word.slice(0, 6);

const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]?s$/u, ''),
  );

const PRONOUN = /\b(?:he|she|they|it|his|her|hers|their|its)\b/i;

/** Returns true if a sentence contains a pronoun and the previous sentence names the voice. */
export const isReferredTo = (voice: string, sentence: string, before: string): boolean =>
  before !== '' && PRONOUN.test(sentence) && namesVoice(before, voice);

/** A pronoun for a person. */
const PERSON = /\b(?:he|she|his|her)\b/i;

/** A word for a body, or for its texts, members or spokesperson: 'the board said', 'according to its statement'. */
const BODY =
  /\b(?:the|this|its|their) (?:agency|airline|bank|board|charity|club|committee|company|council|court|department|firm|government|group|institute|judges|lawyers?|ministry|newspaper|panel|paper|party|regulator|report|research|researchers|spokes(?:man|person|woman)|statement|study|survey|union|university|watchdog)\b/i;

/** Returns true if words only refer to a body: 'the board', 'its statement'. */
export const isBodyWord = (words: string): boolean => BODY.exec(words)?.[0] === words;

/** Returns true if a sentence contains a word for a body and an earlier sentence names the voice. */
export const isReferredToAsBody = (voice: string, sentence: string, earlier: string): boolean =>
  BODY.test(sentence) && namesVoice(earlier, voice);

/** Returns true if a sentence uses a pronoun for a person, or a word for a body, and so refers to an earlier name. */
export const refersBack = (sentence: string): boolean => PERSON.test(sentence) || BODY.test(sentence);

/**
 * Returns the text to which pronouns in the next sentence can refer: the given sentence, preceded by the
 * earlier text if the sentence itself refers to a person in it, or contains a pronoun but no names.
 */
export const contextAfter = (sentence: string, before: string): string =>
  PERSON.test(sentence) || (PRONOUN.test(sentence) && !/\p{Ll}[\p{P}\s]+\p{Lu}/u.test(sentence))
    ? `${before} ${sentence}`
    : sentence;
