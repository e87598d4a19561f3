import type { BriefingFile, Claim, Event, Gap, Position } from '../../briefing/file/schema.js';
import type { DateMention, Reading } from '../../reading/reading.js';
import { type DraftedClaim, reportsDenial } from '../claims/claims.js';
import { BY_RULES } from '../ids.js';
import { startingIn } from '../spans.js';
import { differingFigures } from './disputes.js';
import { agentless, undatedLead, unspecified } from './gaps-of-wording.js';
import type { Subjects } from './subjects.js';
import {
  NO_ANSWER,
  unansweredQuestions,
  unnamedVoiceQuestions,
  unquotedAccusedQuestions,
} from './voice-gaps.js';

/** The maximum number of questions. */
const MAX_QUESTIONS = 10;
const MOST_PLANS = 3;

type Question = Omit<Gap, 'id' | 'proposed'>;

/**
 * Returns the most important open questions, at most ten: about people not heard, people not named, and missing dates.
 */
export function gapsOf(
  drafted: readonly DraftedClaim[],
  events: readonly Event[],
  positions: readonly Position[],
  reading: Reading,
  subjects: Subjects,
): BriefingFile['gaps'] {
  const questions = [
    ...unquotedAccusedQuestions(drafted, positions, reading, subjects),
    ...disputed(drafted, reading),
    ...unansweredQuestions(drafted, subjects),
    ...unsettled(drafted),
    ...undatedPlans(drafted, events, reading),
    ...undatedLead(drafted, reading),
    ...inexact(drafted),
    ...agentless(drafted),
    ...undatedArticle(reading, events),
    ...unnamedVoiceQuestions(drafted),
    ...unspecified(drafted),
  ];
  return questions
    .slice(0, MAX_QUESTIONS)
    .map((question, index) => ({ id: `g${index + 1}`, ...question, ...BY_RULES }));
}

/** Asks about two numbers for one thing; a denial raises no question. */
function disputed(drafted: readonly DraftedClaim[], reading: Reading): Question[] {
  const byId = new Map(drafted.map((one) => [one.claim.id, one]));
  return drafted.flatMap((one) => {
    const other = byId.get(one.claim.disputes?.[0] ?? '');
    if (other === undefined || reportsDenial(one.extract, reading.text)) return [];
    return [
      {
        about: [one.claim.id],
        question: whichIsRight(other.claim, one.claim, figuresOf(other, one, reading)),
        reason: 'ambiguous' as const,
        claims: [other.claim.id, one.claim.id],
      },
    ];
  });
}

/** Names both figures if known; the quoted sentence, which has the second, shows what they count. */
const whichIsRight = (other: Claim, claim: Claim, figures: readonly string[]): string =>
  figures.length === 2
    ? `Which number is right, ${figures.join(' or ')}? “${claim.text}”`
    : `Which is right: “${other.text}” or “${claim.text}”?`;

function figuresOf(other: DraftedClaim, one: DraftedClaim, reading: Reading): string[] {
  const figures = differingFigures(other, one, reading);
  return figures?.map(({ start, end }) => reading.text.slice(start, end)) ?? [];
}

const AT_LEAST =
  /\b(?:at least|more than|or more|around|about|nearly|almost|up to|between) (?:\d|\p{L}+ (?:hundred|thousand|million))|\b\d[\d,]* or more\b|\b(?:dozens|hundreds|thousands) (?:of|were)\b/iu;
/** People affected by an event; for crowds and averages, nobody asks for an exact number. */
const OF_PEOPLE =
  /\b(?:killed|dead|died|deaths|missing|injured|wounded|hurt|jobs|victims|arrested|evacuated|rescued|homeless)\b/i;
/** Facts from an earlier year are given for comparison. */
const EARLIER = /\b(?:in|of|since|during) (?:the )?(?:\p{Lu}\p{Ll}+ )?(?:1\d{3}|20[01]\d)\b/iu;
const MOST_NUMBERS = 1;

/** Asks about numbers of people that the text gives only roughly. */
function inexact(drafted: readonly DraftedClaim[]): Question[] {
  const disputed = new Set(drafted.flatMap(({ claim }) => claim.disputes ?? []));
  return drafted
    .filter(
      ({ claim }) =>
        claim.disputes === undefined &&
        !disputed.has(claim.id) &&
        AT_LEAST.test(claim.text) &&
        OF_PEOPLE.test(claim.text) &&
        !EARLIER.test(claim.text),
    )
    .slice(0, MOST_NUMBERS)
    .map(({ claim }) => ({
      about: [claim.id],
      question: `Is there an exact number? “${claim.text}”`,
      reason: 'ambiguous',
      claims: [claim.id],
    }));
}

/** Asks about what the text itself leaves open. */
const unsettled = (drafted: readonly DraftedClaim[]): Question[] =>
  drafted
    .filter(({ claim }) => claim.standing === 'pending' && claim.quote === undefined)
    .filter(({ claim }) => !NO_ANSWER.test(claim.text))
    .slice(0, MOST_PLANS)
    .map(({ claim }) => ({
      about: [claim.id],
      question: `Has this been settled? “${claim.text}”`,
      reason: 'unconfirmed',
      claims: [claim.id],
    }));

/** Endings of hedges for something arranged. Promises and readiness to act have no date. */
const ARRANGED = /\b(?:will|shall|would|to|for|is|are|plan\w*)$|['’]ll$/i;

/** A plan not to act, or to continue as before, has no day. */
const WITHOUT_DAY = /\b(?:not|never|no longer|continue|remain|stay|keep)\b|n['’]t\b/i;

/** Somebody's own words, in which 'will' may be a threat or a hope. */
const QUOTED = /["“]/u;

/** A time that is not in the calendar: 'within ten days', 'on the next tide'. */
const SOME_TIME =
  /\b(?:within|by|until|next|this|soon|immediately|season|term|autumn|spring|summer|winter)\b/i;

/** Asks about plans that have no day in their sentence or in an event. */
function undatedPlans(
  drafted: readonly DraftedClaim[],
  events: readonly Event[],
  { dates }: Reading,
): Question[] {
  const dated = new Set(events.filter(({ when }) => when !== undefined).flatMap(({ claims }) => claims));
  return drafted
    .filter(({ claim, extract }) => {
      if (claim.standing !== 'planned' || claim.quote !== undefined || dated.has(claim.id)) return false;
      if (!ARRANGED.test(claim.cue ?? '')) return false;
      if (WITHOUT_DAY.test(claim.text) || SOME_TIME.test(claim.text) || QUOTED.test(claim.text)) return false;
      return startingIn<DateMention>(dates, extract.passage.sentence).length === 0;
    })
    .slice(0, MOST_PLANS)
    .map(({ claim }) => ({
      about: [claim.id],
      question: `When? “${claim.text}”`,
      reason: 'not stated',
      claims: [claim.id],
    }));
}

/** Asks for the date of the article if it is unknown, since 'yesterday' then means nothing. */
function undatedArticle({ details, dates }: Reading, events: readonly Event[]): Question[] {
  const isRelative = dates.some(({ date }) => date === undefined);
  if (details.published !== undefined || !isRelative) return [];
  // Once that date is known, the days of events are known, too.
  const undated = events.filter(({ timing }) => timing !== undefined).map(({ id }) => id);
  const about = ['article', ...undated];
  return [{ about, question: 'When was the article published?', reason: 'not stated' }];
}
