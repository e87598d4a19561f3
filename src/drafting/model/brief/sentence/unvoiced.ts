import { voiceLabel } from '../../../../briefing/attribution.js';
import type { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import type { Standing } from '../../../../briefing/standing.js';
import {
  isBodyWord,
  isReferredTo,
  isReferredToAsBody,
  namesVoice,
} from '../../../../briefing/voice-in-words.js';
import { standsIn } from '../../../../checking/verify/comparable.js';
import { cueVerb } from '../../../../reading/voices/lexicon/cue-verbs.js';
import type { ProposalChecks } from '../../check-proposals.js';
import { familyOf } from '../../speakers/addresses.js';
import { isSameSpeaker, isTitleOf } from '../../speakers/same-speaker.js';
import type { Stretch } from '../../speakers/stretches.js';

/** The sentences and headings of the brief that precede a sentence. */
export interface Told {
  /** The preceding sentences of the same list, to which pronouns can refer. */
  readonly before: string;
  /** All earlier sentences and headings of the brief, to which 'the club' can refer. */
  readonly earlier: string;
  /** Whether the sentence is in the section "Take care". */
  readonly isCaution?: boolean;
  /** Set for a headline. A headline without a verb is a phrase, which only names a topic: 'Row over stamps'. */
  readonly headline?: 'phrase' | 'sentence';
  /** The standings that need no hedge, because the heading shows that everything below it is only planned. */
  readonly unhedged?: readonly Standing[];
  /** The speaker whom the heading names. */
  readonly speaker?: string | undefined;
  /** The voices of all claims of the answer. */
  readonly voices?: readonly string[];
}

export const NOTHING_TOLD: Told = { before: '', earlier: '' };

/**
 * Objects if a sentence does not name the voices of its claims.
 *
 * @param stretches the stretches of the sentence, each with the speaker before its colon or in the heading
 */
export function unvoiced(
  stretches: readonly Stretch[],
  { before, earlier }: Told,
  claims: readonly Claim[],
  briefing: Briefing,
  checks: Pick<ProposalChecks, 'people' | 'source'>,
): string[] {
  const { people, source } = checks;
  const voices = new Set(claims.flatMap((claim) => voiceLabel(briefing, claim) ?? []));
  const speakers = stretches.flatMap(({ speaker }) => speaker ?? []);
  // A common noun before the colon, such as 'The club', can refer to a body that the brief named earlier.
  const bodies = speakers.filter((speaker) => isBodyWord(speaker));
  const text = [...bodies, ...stretches.map(({ words }) => words)].join(' ');
  return [...voices]
    .filter(
      (name) =>
        !speakers.some((speaker) => isSameSpeaker(speaker, name, checks)) &&
        !namesVoice(text, name) &&
        !(SOME.test(name) && standsIn(name, text)) &&
        !isReferredTo(name, text, before) &&
        !isLastPerson(name, text, earlier, people) &&
        !isReferredToAsBody(name, text.replace(/["“][^"“”]*["”]/gu, ''), earlier) &&
        !hasAbbreviation(text, name, source.text) &&
        !hasTitle(text, name, checks),
    )
    .map((name) => `it does not say who says it (${name})`);
}

/** Returns whether a sentence refers to a speaker by title: 'The Cardinal said' for Cardinal Berg. */
function hasTitle(sentence: string, name: string, speakers: Pick<ProposalChecks, 'source'>): boolean {
  const titles = [...sentence.matchAll(AFTER_THE)].flatMap(([, according, ...words]) =>
    [1, 2]
      .filter((count) => according !== undefined || cueVerb(words[count] ?? '')?.kind === 'speech')
      .map((count) => words.slice(0, count).join(' ')),
  );
  return titles.some((title) => isTitleOf(title, name, speakers));
}

/** The words after 'the', the first one or two of which may be a title. */
const AFTER_THE = /(according to )?\bthe (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/giu;

/**
 * Returns the claims whose voices a sentence must name: those whose words it repeats or, if it repeats no words and no
 * claim is the text's own, all of them.
 */
export function voicesNeeded(
  claims: readonly Claim[],
  isRepeated: (index: number) => boolean,
): readonly Claim[] {
  const repeated = claims.filter((_, index) => isRepeated(index));
  const isOfOthers = claims.every(({ attribution }) => attribution.by !== 'source');
  return repeated.length === 0 && isOfOthers ? claims : repeated;
}

/** A voice that is only a quantity. */
const SOME = /^(?:many|most|others|several|some)$/i;

const PERSON = /\b(?:he|she|his|her)\b/i;

/** Returns whether a sentence has a pronoun for a person, and the voice is the person whom the brief named last. */
function isLastPerson(voice: string, sentence: string, earlier: string, people: readonly string[]): boolean {
  const lastOf = (name: string) => earlier.lastIndexOf(familyOf(name));
  return (
    PERSON.test(sentence) &&
    people.includes(voice) &&
    lastOf(voice) >= 0 &&
    people.every((name) => lastOf(name) <= lastOf(voice))
  );
}

/** Returns whether a sentence contains the abbreviation of a name in the text: 'Cultural Organization (UNESCO)'. */
function hasAbbreviation(sentence: string, name: string, article: string): boolean {
  const at = article.indexOf(`${name} (`);
  const [, short] = at < 0 ? [] : (/^ \((\p{Lu}\p{L}{1,11})\)/u.exec(article.slice(at + name.length)) ?? []);
  return short !== undefined && standsIn(short, sentence);
}
