import { HEADING_REMARK, speakerInHeading } from '../../../briefing/heading-voice.js';
import { isReferredToAsBody, namesVoice } from '../../../briefing/voice-in-words.js';
import { isSameSpeaker, namesPerson, type Speakers } from './same-speaker.js';

const PRONOUN = /^(?:his|her|he|she)$/i;

/**
 * Returns the only speaker whom a heading or a remark in parentheses after it names; undefined if they name none or
 * several.
 *
 * @param voices the voices of the answer's claims
 * @param earlier the brief before the heading, which shows who 'her' in the heading is
 */
export function headingSpeaker(
  heading: string,
  voices: readonly string[],
  earlier: string,
  speakers: Speakers,
): string | undefined {
  const named = speakerInWords(heading, voices, earlier, speakers);
  const [, remark] = HEADING_REMARK.exec(heading) ?? [];
  if (remark === undefined || speakerInHeading(heading) === undefined) return named;
  return voices.find((voice) => isSameSpeaker(remark, voice, speakers)) ?? named;
}

function speakerInWords(
  heading: string,
  voices: readonly string[],
  earlier: string,
  speakers: Speakers,
): string | undefined {
  const whole = voices.find((voice) => voice.toLowerCase() === heading.toLowerCase());
  const words = speakerInHeading(heading, whole);
  if (words === undefined) return undefined;
  if (PRONOUN.test(words)) return lastPerson(earlier, speakers);
  const named = [...new Set(voices)].filter((voice) => isSameSpeaker(asName(words), voice, speakers));
  if (named.length > 0) return asName(words);
  const isIts = /^(?:it|its)$/i.test(words);
  const bodies = voices.filter(
    (voice) =>
      !namesPerson(voice, speakers) &&
      (isIts ? namesVoice(earlier, voice) : isReferredToAsBody(voice, `the ${words}`, earlier)),
  );
  return new Set(bodies).size === 1 ? bodies[0] : undefined;
}

/** Writes heading words that are all in capitals as a name: 'Labour' for 'LABOUR'. */
const asName = (words: string): string =>
  /^[^\p{Ll}]+$/u.test(words) && words.length > 3
    ? words.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;

function lastPerson(earlier: string, { people }: Speakers): string | undefined {
  const placed = people.map((name) => ({ name, at: earlier.lastIndexOf(name.split(' ').at(-1) ?? name) }));
  const [last] = placed.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  return last !== undefined && namesVoice(earlier, last.name) ? last.name : undefined;
}
