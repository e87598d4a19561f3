import type { Claim } from '../../../briefing/file/schema.js';
import { isBodyWord, namesVoice } from '../../../briefing/voice-in-words.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { familyOf } from './addresses.js';
import { isSameSpeaker, isTitleOf, namesPerson, type Speakers } from './same-speaker.js';
import { CIRCUMSTANCE, type Stretch } from './stretches.js';

/** Speakers that are not named: 'the text' means the source, and a pronoun means somebody in the preceding sentence. */
const NO_NAME =
  /^(?:he|she|they|it|one|many|some|others|such|that|this|those|(?:the )?(?:text|article|author|report|source|writer))$/i;

/** Words for the source itself: 'The author: “That is true.”' */
const SOURCE = /^(?:the )?(?:text|article|author|report|source|writer)$/i;

/**
 * Objects if a part attributes its claim to a different speaker.
 *
 * @param stretch the stretch of the line to which the part belongs
 * @param label the voice of the claim
 */
export function otherSpeaker(
  part: Meaning,
  stretch: Stretch,
  claim: Claim,
  label: string | undefined,
  speakers: Speakers,
): string[] {
  const { text } = part;
  const name = speakerIn(part);
  if (name === undefined)
    return isSpokenBy(stretch, claim, label, speakers)
      ? []
      : [`it attributes “${claim.text}” to ${nameOf(stretch)}`];
  const known = `${label ?? ''} ${claim.text}`;
  return namesVoice(known, name) ||
    (label !== undefined && (namesVoice(text, label) || isTitleOf(name, label, speakers)))
    ? []
    : [`it attributes “${claim.text}” to ${name}`];
}

/** Names that are not those of speakers: possessives ('Lind’s promises: ...') and names in a label ('To Norland Radio: ...'). */
const NOT_SPEAKING = new RegExp(`\\p{L}+['’]s\\b|^${CIRCUMSTANCE.source}[^:]*:`, 'gu');

/**
 * Returns the speaker whom a sentence itself names. A pronoun or a word such as 'the board' does not count as a name,
 * and a quotation may get its voice from the previous sentence.
 */
export const speakerIn = ({ voice: { kind, name }, text }: Meaning): string | undefined =>
  kind === 'source' ||
  name === undefined ||
  NO_NAME.test(name) ||
  isBodyWord(name) ||
  !standsIn(name, text.replace(NOT_SPEAKING, ''))
    ? undefined
    : name;

/**
 * Objects if a line attributes something to a speaker before a colon, but none of the line's claims is attributed to
 * this speaker.
 */
export const withoutClaim = (
  stretches: readonly Stretch[],
  claims: readonly { readonly claim: Claim; readonly label: string | undefined }[],
  speakers: Speakers,
): string[] =>
  stretches
    .filter(
      (stretch) =>
        !claims.some(
          ({ claim, label }) =>
            isSpokenBy(stretch, claim, label, speakers) ||
            (label !== undefined && saysItself(stretch, label, speakers)),
        ),
    )
    .map((stretch) => `it attributes words to ${nameOf(stretch)}, but none of its claims does`);

/** Returns whether the words after a group and a colon name their own speaker: 'Labour: Eva Lind says that ...'. */
const saysItself = ({ speaker = '', words }: Stretch, label: string, speakers: Speakers): boolean =>
  !namesPerson(speaker, speakers) &&
  namesVoice(words, label) &&
  (words.match(/\p{Ll}+/gu) ?? []).some((word) => cueVerb(word) !== undefined);

/** Returns whether a claim is attributed to the speaker before the colon or in the heading. */
function isSpokenBy(
  { speaker, words, canBeBackground = false }: Stretch,
  claim: Claim,
  label: string | undefined,
  speakers: Speakers,
): boolean {
  if (speaker === undefined || canBeBackground) return true;
  const name = nameOf({ speaker });
  if (SOURCE.test(name) && label === undefined) return true;
  if (isBodyWord(name)) return label === undefined || !namesPerson(label, speakers);
  return label === undefined
    ? isAbout(claim, name, speakers) || namesActor(claim, words)
    : isSameSpeaker(speaker, label, speakers);
}

/**
 * Returns whether a later sentence of a stretch mentions the name with which a claim in the text's own voice begins:
 * 'Lind: the plan is bad. Nils Ek opposes a vote.'
 */
function namesActor({ text }: Claim, words: string): boolean {
  const [name] = /^(?:\p{Lu}[\p{L}'’-]* )*\p{Lu}[\p{L}'’-]*/u.exec(text) ?? [];
  const [, later = ''] = /[.!?]["”]? +(.*)/su.exec(words) ?? [];
  return name?.includes(' ') === true && standsIn(familyOf(name), later);
}

/**
 * Returns whether a claim of the text itself is about the speaker that a line names. A line can introduce a speaker's
 * actions in the same way as a speaker's words: 'Delta: no comment' for 'Delta declined to comment'. A body may be
 * named in the previous sentence.
 */
function isAbout({ text, at }: Claim, name: string, speakers: Speakers): boolean {
  const last = familyOf(name);
  const { source } = speakers;
  const index = source.indexOf(at) ?? 0;
  const near = namesPerson(name, speakers) ? [] : source.sentences.slice(Math.max(0, index - 1), index + 1);
  return [text, ...near.map(({ start, end }) => source.text.slice(start, end))].some((words) =>
    standsIn(last, words),
  );
}

/** Returns the name of a speaker without office and party: 'Lind' for 'Lind (Labour)'. */
const nameOf = ({ speaker = '' }: Pick<Stretch, 'speaker'>): string => speaker.replace(/ ?[,(].*$/u, '');
