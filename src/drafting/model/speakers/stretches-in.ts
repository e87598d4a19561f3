import type { Meaning } from '../../../checking/meaning/meaning.js';
import { speakerIn } from './other-speaker.js';
import { isSameSpeaker, type Speakers } from './same-speaker.js';
import { isSpeakingNoun, type Stretch, stretchesOf } from './stretches.js';

/**
 * Divides a line into stretches. A line that names another speaker is not attributed to the speaker in the heading.
 *
 * @param heading the speaker whom the heading names
 * @param names the names of those who may speak
 */
export function stretchesIn(
  said: Meaning,
  heading: string | undefined,
  names: readonly string[],
  speakers: Speakers,
): Stretch[] {
  const isSpeaker = (words: string) =>
    isSpeakingNoun(words) || names.some((name) => isSameSpeaker(words, name, speakers));
  const other = speakerIn(said);
  const isOther = other !== undefined && heading !== undefined && !isSameSpeaker(other, heading, speakers);
  return stretchesOf(said.text, isOther ? undefined : heading, isSpeaker);
}
