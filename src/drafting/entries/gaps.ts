import type { BriefingFile, Claim, Event, Gap, Position } from '../../briefing/file/schema.js';
import type { DateMention, Reading } from '../../reading/reading.js';
import { type DraftedClaim, tellsDenial } from '../claims/claims.js';
import { BY_RULES } from '../ids.js';
import { startingIn } from '../spans.js';
import { differingFigures } from './disputes.js';
import { NO_ANSWER, unanswered, unheard, unnamed } from './gaps-of-voices.js';
import { agentless, undatedLead, unspecified } from './gaps-of-wording.js';
import type { Subjects } from './subjects.js';

/** More questions than these nobody asks. */
const MOST = 10;
const MOST_PLANS = 3;

type Question = Omit<Gap, 'id' | 'proposed'>;

/** The open questions that matter: who is not heard, who is not named, and what has no date; at most ten. */
export function gapsOf(
  drafted: readonly DraftedClaim[],
  events: readonly Event[],
  positions: readonly Position[],
  reading: Reading,
  subjects: Subjects,
): BriefingFile['gaps'] {
  const questions = [
    ...unheard(drafted, positions, reading, subjects),
    ...disputed(drafted, reading),
    ...unanswered(drafted, subjects),
    ...unsettled(drafted),
    ...undatedPlans(drafted, events, reading),
    ...undatedLead(drafted, reading),
    ...inexact(drafted),
    ...agentless(drafted),
    ...undatedArticle(reading, events),
    ...unnamed(drafted),
    ...unspecified(drafted),
  ];
  return questions
    .slice(0, MOST)
    .map((question, index) => ({ id: `g${index + 1}`, ...question, ...BY_RULES }));
}

/** Two numbers for one thing; that somebody denies something is no question. */
function disputed(drafted: readonly DraftedClaim[], reading: Reading): Question[] {
  const byId = new Map(drafted.map((one) => [one.claim.id, one]));
  return drafted.flatMap((one) => {
    const other = byId.get(one.claim.disputes?.[0] ?? '');
    if (other === undefined || tellsDenial(one.extract, reading.text)) return [];
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

/** With the two figures where they are known; the sentence that gives the second shows of what. */
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
/** Whom something has happened to: of a crowd or an average nobody asks for the exact number. */
const OF_PEOPLE =
  /\b(?:killed|dead|died|deaths|missing|injured|wounded|hurt|jobs|victims|arrested|evacuated|rescued|homeless)\b/i;
/** What is told of an earlier year is told for comparison. */
const EARLIER = /\b(?:in|of|since|during) (?:the )?(?:\p{Lu}\p{Ll}+ )?(?:1\d{3}|20[01]\d)\b/iu;
const MOST_NUMBERS = 1;

/** Numbers of people that the text gives only roughly. */
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

/** What the text itself leaves open. */
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

/** What is planned not to be, or to go on as it is, has no day. */
const WITHOUT_DAY = /\b(?:not|never|no longer|continue|remain|stay|keep)\b|n['’]t\b/i;

/** A time that is none of the calendar: 'within ten days', 'on the next tide'. */
const SOME_TIME =
  /\b(?:within|by|until|next|this|soon|immediately|season|term|autumn|spring|summer|winter)\b/i;

/** What is planned and has no day, neither in its sentence nor in an event. */
function undatedPlans(
  drafted: readonly DraftedClaim[],
  events: readonly Event[],
  { dates }: Reading,
): Question[] {
  const dated = new Set(events.filter(({ when }) => when !== undefined).flatMap(({ claims }) => claims));
  return drafted
    .filter(({ claim, extract }) => {
      if (claim.standing !== 'planned' || claim.quote !== undefined || dated.has(claim.id)) return false;
      if (WITHOUT_DAY.test(claim.text) || SOME_TIME.test(claim.text)) return false;
      return startingIn<DateMention>(dates, extract.passage.sentence).length === 0;
    })
    .slice(0, MOST_PLANS)
    .map(({ claim }) => ({
      about: [claim.id],
      question: `When is this planned for? “${claim.text}”`,
      reason: 'not stated',
      claims: [claim.id],
    }));
}

/** 'Yesterday' says nothing where nobody knows when the article appeared. */
function undatedArticle({ details, dates }: Reading, events: readonly Event[]): Question[] {
  const isRelative = dates.some(({ date }) => date === undefined);
  if (details.published !== undefined || !isRelative) return [];
  // Then the days of events are known too.
  const undated = events.filter(({ timing }) => timing !== undefined).map(({ id }) => id);
  const about = ['article', ...undated];
  return [{ about, question: 'When was the article published?', reason: 'not stated' }];
}
