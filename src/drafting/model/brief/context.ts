import { namesVoice } from '../../../briefing/voice-in-words.js';

/** Whom the pronouns of a sentence can refer to: the voices that the sentence before it names. */

const POINTS = /\b(?:he|she|they|it|his|her|hers|their|its)\b/i;

/** Whether a pronoun refers to a voice: the sentence before names it. */
export const isReferredTo = (voice: string, sentence: string, before: string): boolean =>
  before !== '' && POINTS.test(sentence) && namesVoice(before, voice);

/** Whether a speaker is only a pronoun. */
export const isPronoun = (name: string): boolean => /^(?:he|she|they|it)$/i.test(name);

/** What the next sentence can refer to. A sentence with pronouns and no name goes on with that of the one before. */
export const contextAfter = (sentence: string, before: string): string =>
  POINTS.test(sentence) && !/\p{Ll}[\p{P}\s]+\p{Lu}/u.test(sentence) ? `${before} ${sentence}` : sentence;
