import type { Meaning } from '../../../checking/meaning/meaning.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { sentencesIn } from '../../../reading/sentences/split.js';
import { speakerIn } from './other-speaker.js';
import { isSameSpeaker, type Speakers } from './same-speaker.js';
import { isSpeakingNoun, type Stretch, stretchesOf } from './stretches.js';

/**
 * Divides a line into stretches. From the first sentence that names another speaker, a line is not attributed to the
 * speaker in the heading.
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
  if (!isOther) return stretchesOf(said.text, heading, isSpeaker);
  const [before, after] = dividedAt(said.text, other);
  const first = stretchesOf(before, heading, isSpeaker);
  return first.length > 0 && first.every(({ speaker }) => speaker === heading)
    ? [...first, ...stretchesOf(after, undefined, isSpeaker)]
    : stretchesOf(said.text, undefined, isSpeaker);
}

/** Divides a line before the first sentence that contains a name. */
function dividedAt(line: string, name: string): [before: string, after: string] {
  const sentences = sentencesIn(line);
  const at = Math.max(
    0,
    sentences.findIndex((sentence) => standsIn(name, sentence)),
  );
  return [sentences.slice(0, at).join(' '), sentences.slice(at).join(' ')];
}
