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
import { PLAN, PROPOSED } from '../of-plan.js';

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
  /** The voice whose plan the heading is about. */
  readonly planner?: string | undefined;
  /** The sentences of the lead next to a sentence of the lead; they may name its speaker. */
  readonly beside?: string;
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
  { before, earlier, headline, isCaution = false, beside = '' }: Told,
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
        !namesVoice(beside, name) &&
        !(SOME.test(name) && standsIn(name, text)) &&
        !(isReferredTo(name, text, before) && (PERSON.test(text) || !people.includes(name))) &&
        !isLastPerson(name, text, earlier, people) &&
        !isReferredToAsBody(name, text.replace(/["“][^"“”]*["”]/gu, ''), earlier) &&
        !hasAbbreviation(text, name, source.text) &&
        !(isCaution && takesUpFigure(text, name, earlier)) &&
        !(headline === undefined ? titlesIn(text) : officesIn(text)).some((title) =>
          isTitleOf(title, name, checks),
        ),
    )
    .map((name) => `it does not say who says it (${name})`);
}

/** Returns the possible titles of the speakers in a sentence: 'Cardinal' in 'the Cardinal said'. */
const titlesIn = (sentence: string): string[] =>
  [...sentence.matchAll(AFTER_THE)].flatMap(([, according, ...words]) =>
    [1, 2]
      .filter((count) => according !== undefined || cueVerb(words[count] ?? '')?.kind === 'speech')
      .map((count) => words.slice(0, count).join(' ')),
  );

/** The words after 'the', the first one or two of which may be a title. */
const AFTER_THE = /(according to )?\bthe (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/giu;

/**
 * Returns the nouns before verbs of saying and thinking in a headline, which lacks articles: 'minister' in 'minister
 * sees'.
 */
const officesIn = (headline: string): string[] => {
  const words = headline.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.filter((word, at) => /^\p{L}{4,}$/u.test(word) && isCue(words[at + 1] ?? ''));
};

const isCue = (word: string): boolean => /s$/.test(word) && cueVerb(word) !== undefined;

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

/**
 * Leaves out the claims about plans whose voices a sentence need not name. A headline that shows one claim of a voice
 * as a plan or as open need not name this voice for other claims either.
 */
export function withoutPlans(claims: readonly Claim[], told: Told, briefing: Briefing): readonly Claim[] {
  const plans = claims.filter((claim) => isPlanOfHeading(claim, told, briefing));
  const planners = told.headline === undefined ? [] : plans.map((claim) => voiceLabel(briefing, claim));
  return claims.filter((claim) => !plans.includes(claim) && !planners.includes(voiceLabel(briefing, claim)));
}

/**
 * Returns whether a sentence need not name the voice of a claim, because the claim is about a plan. This is so if the
 * sentence is a headline with 'plans' or 'could', or if its heading is about the plan of this voice, which the brief
 * has named: 'The plan'.
 */
function isPlanOfHeading(claim: Claim, told: Told, briefing: Briefing): boolean {
  const { standing } = claim;
  if (told.headline !== undefined) return standing !== 'expected' && PROPOSED.includes(standing);
  return (
    told.planner !== undefined &&
    standing === 'planned' &&
    voiceLabel(briefing, claim) === told.planner &&
    ownsPlan(told.planner, told.earlier)
  );
}

/**
 * Returns whether a brief says whose plan it is about: 'Delta has dropped its plan', but not 'a plan that Delta
 * opposes'.
 */
const ownsPlan = (voice: string, earlier: string): boolean =>
  earlier.split('\n').some((told) => namesVoice(told.slice(0, Math.max(0, told.search(PLAN))), voice));

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

/**
 * Returns whether a caution takes up a figure that an earlier sentence attributes to a voice: 'The 5% is not final.'
 */
const takesUpFigure = (caution: string, voice: string, earlier: string): boolean =>
  [...caution.matchAll(/\bthe (\p{Sc}?\d[\d.,]*\d?%?)/giu)].some(([, figure = '']) =>
    earlier.split('\n').some((told) => standsIn(figure, told) && namesVoice(told, voice)),
  );

/** Returns whether a sentence contains the abbreviation of a name in the text: 'Cultural Organization (UNESCO)'. */
function hasAbbreviation(sentence: string, name: string, article: string): boolean {
  const at = article.indexOf(`${name} (`);
  const [, short] = at < 0 ? [] : (/^ \((\p{Lu}\p{L}{1,11})\)/u.exec(article.slice(at + name.length)) ?? []);
  return short !== undefined && standsIn(short, sentence);
}
