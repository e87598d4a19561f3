import { HEADING_REMARK, speakerInHeading } from '../../../briefing/heading-voice.js';
import { isReferredToAsBody, namesVoice } from '../../../briefing/voice-in-words.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import { familyOf, isOther } from './addresses.js';
import { isSameSpeaker, namesPerson, type Speakers } from './same-speaker.js';

const PRONOUN = /^(?:his|her|he|she)$/i;

/**
 * Returns the only speaker whom a heading names, perhaps in parentheses at its end ('The deal (per Delta’s filing)');
 * undefined if it names none or several.
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
  const [, remark = ''] = HEADING_REMARK.exec(heading) ?? [];
  const origin = originIn(remark, voices, speakers);
  if (origin !== undefined) return origin;
  if (!NAMING.test(remark) || speakerInHeading(heading) === undefined) return named;
  const inRemark = voices.find((voice) => isSameSpeaker(remark, voice, speakers));
  const isNoun = named === undefined || !(namesPerson(named, speakers) || namesVoice(heading, named));
  if (isNoun) return inRemark ?? (namesPerson(remark, speakers) ? undefined : named);
  if (isSameSpeaker(named, inRemark ?? remark, speakers)) return inRemark ?? named;
  // A person who does not belong to the speaker in the heading is somebody else.
  return namesPerson(remark, speakers) ? undefined : named;
}

/** Returns the voice that a remark gives as the origin of what follows: 'per Delta’s filing'. */
function originIn(remark: string, voices: readonly string[], speakers: Speakers): string | undefined {
  const [, origin] = /^(?:according to|from|per) (.+)$/iu.exec(remark) ?? [];
  return origin && voices.find((voice) => isSameSpeaker(origin, voice, speakers));
}

/** A remark that names somebody: 'a spokesman for Ofcom', but not 'in a letter' or 'to Lind'. */
const NAMING = /^(?:(?:an?|the|its|his|her) |\p{Lu})/u;

function speakerInWords(
  heading: string,
  voices: readonly string[],
  earlier: string,
  speakers: Speakers,
): string | undefined {
  const [words] = [undefined, ...voices].flatMap((voice) => speakerInHeading(heading, voice) ?? []);
  if (words === undefined) return undefined;
  if (PRONOUN.test(words)) return lastPerson(words, earlier, speakers);
  const named = [...new Set(voices)].filter((voice) => isSameSpeaker(asName(words), voice, speakers));
  if (named.length > 0) return asName(words);
  const isIts = /^(?:it|its)$/i.test(words);
  const bodies = voices.filter(
    (voice) =>
      !namesPerson(voice, speakers) &&
      (isIts ? namesVoice(earlier, voice) : isReferredToAsBody(voice, `the ${words}`, earlier)),
  );
  const found = new Set(
    bodies.length > 1 ? bodies.filter((voice) => isIntroducedAs(words, voice, earlier)) : bodies,
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** Writes heading words that are all in capitals as a name: 'Labour' for 'LABOUR'. */
const asName = (words: string): string =>
  /^[^\p{Ll}]+$/u.test(words) && words.length > 3
    ? words.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;

/** Returns whether a brief introduces a body with a noun: 'the watchdog, the Information Office'. */
function isIntroducedAs(noun: string, voice: string, earlier: string): boolean {
  const [name] = voice.match(/\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*$/u) ?? [];
  if (name === undefined) return false;
  const [one, other] = [noun, name].map(escapedPattern);
  return new RegExp(
    `\\b${one},? (?:the )?${other}\\b|\\b${other},? (?:the|an?) (?:[\\p{L}-]+ )?${one}\\b`,
    'iu',
  ).test(earlier);
}

/** Returns the last person whom a brief names and to whom a pronoun can refer. */
function lastPerson(pronoun: string, earlier: string, { people, source }: Speakers): string | undefined {
  const isMan = /^h(?:e|is)$/i.test(pronoun);
  const placed = people
    .filter((name) => !isOther(name, isMan, source.text))
    .map((name) => ({ name, at: earlier.lastIndexOf(familyOf(name)) }));
  const [last] = placed.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  return last !== undefined && namesVoice(earlier, last.name) ? last.name : undefined;
}
