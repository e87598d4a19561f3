import type { BriefingFile, Event, Position } from '../../briefing/file/schema.js';
import type { Reading, Span } from '../../reading/reading.js';
import { startingIn } from '../../reading/spans.js';
import { type DraftedClaim, reportsDenial } from '../claims/claims.js';
import { BY_RULES } from '../ids.js';
import { differingFigures } from './disputes.js';
import {
  agentless,
  openResult,
  type Question,
  questionAbout,
  undatedLead,
  unspecified,
} from './gaps-of-wording.js';
import type { Subjects } from './subjects.js';
import {
  NO_ANSWER,
  unansweredQuestions,
  unnamedVoiceQuestions,
  unquotedAccusedQuestions,
} from './voice-gaps.js';

const MAX_QUESTIONS = 10;
/** The maximum number of questions about plans, and also of those about unsettled matters. */
const MOST_PLANS = 3;

/** Returns the most important open questions: about people who are not quoted or not named, and about missing dates. */
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
    ...openResult(drafted),
    ...inexact(drafted),
    ...agentless(drafted),
    ...unnamedVoiceQuestions(drafted),
    ...unspecified(drafted),
  ];
  return questions
    .slice(0, MAX_QUESTIONS)
    .map((question, index) => ({ id: `g${index + 1}`, ...question, ...BY_RULES }));
}

/** Asks which of two numbers for the same thing is right. A denial raises no question. */
function disputed(drafted: readonly DraftedClaim[], reading: Reading): Question[] {
  const byId = new Map(drafted.map((one) => [one.claim.id, one]));
  return drafted.flatMap((one) => {
    const other = byId.get(one.claim.disputes?.[0] ?? '');
    if (other === undefined || reportsDenial(one.extract, reading.text)) return [];
    const [first, second] = differingFigures(other, one, reading) ?? [];
    const wordsOf = ({ start, end }: Span) => reading.text.slice(start, end);
    // Quote the sentence with the second number, which shows what the numbers count.
    const question =
      first && second
        ? `Which number is right, ${wordsOf(first)} or ${wordsOf(second)}? “${one.claim.text}”`
        : `Which is right: “${other.claim.text}” or “${one.claim.text}”?`;
    return [questionAbout(one.claim.id, question, 'ambiguous', [other.claim.id, one.claim.id])];
  });
}

const AT_LEAST =
  /\b(?:at least|more than|or more|around|about|nearly|almost|up to|between) (?:\d|\p{L}+ (?:hundred|thousand|million))|\b\d[\d,]* or more\b|\b(?:dozens|hundreds|thousands) (?:of|were)\b/iu;
/**
 * Words for people affected by an event. Readers want to know the exact numbers of such people, but not exact crowd
 * sizes or averages.
 */
const OF_PEOPLE =
  /\b(?:killed|dead|died|deaths|missing|injured|wounded|hurt|jobs|victims|arrested|evacuated|rescued|homeless)\b/i;
/** Earlier years. Figures from these years are given for comparison. */
const EARLIER = /\b(?:in|of|since|during) (?:the )?(?:\p{Lu}\p{Ll}+ )?(?:1\d{3}|20[01]\d)\b/iu;
const MOST_NUMBERS = 1;

/** Asks for exact numbers of people where the text gives rough ones. */
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
    .map(({ claim }) => questionAbout(claim.id, `Is there an exact number? “${claim.text}”`, 'ambiguous'));
}

/** Words for a point that somebody will know or decide later, unlike a finding that is only cautious. */
const OPEN =
  /\b(?:unclear|unknown|undecided|unresolved|not (?:yet |immediately )?(?:been )?(?:clear|known|decided|confirmed|determined|disclosed|settled|announced|identified)|remains? to be seen|(?:is|are|was|were) (?:\p{Ll}+ )?(?:considering|weighing|working to)|under (?:review|consideration)|await\w*|pending|subject to|yet to)\b/iu;

/** Asks whether points that the text leaves open have been settled. */
const unsettled = (drafted: readonly DraftedClaim[]): Question[] =>
  drafted
    .filter(
      ({ claim }) =>
        claim.standing === 'pending' &&
        claim.quote === undefined &&
        isInMainClause(OPEN, claim.text) &&
        !NO_ANSWER.test(claim.text),
    )
    .slice(0, MOST_PLANS)
    .map(({ claim }) => questionAbout(claim.id, `Has this been settled? “${claim.text}”`, 'unconfirmed'));

/** A plan whose verb is an act that begins on a day: 'will meet', 'are to be raised', but not 'will amplify'. */
const PLANNED_ACT =
  /\b(?:will|shall|would|to|for|is|are|plan\w*)\s(?:(?:also|be|soon|start|begin|\p{Ll}+ly)\s)*(?:apply|appear|ban|build|buy|clos(?!ely)|cut|deliver|deploy|doubl|eas|elect|end|gather|hire|hold|host|impos|increas|introduc|invest|join|launch|lift|lower|meet|mov|open|operat|pay|publish|quadrupl|rais|releas|replac|restor|sell|send|sentenc|sign|shut|spend|start|begin|step up|stop|suspend|trad|travel|visit|vot|withdraw|allow)\p{Ll}*\b/iu;

/** A clause beside the main clause. A plan in such a clause is not the news. */
const SUBORDINATE = /\b(?:as|because|if|that|when|which|while|who)\b/iu;

function isInMainClause(words: RegExp, text: string): boolean {
  const at = text.search(words);
  return at >= 0 && !SUBORDINATE.test(text.slice(0, at));
}

/**
 * Words for plans that have no day of their own, such as plans not to act, to continue as before or to do something as
 * well.
 */
const WITHOUT_DAY =
  /\b(?:not|never|no longer|also|continue|remain|stay|keep|be (?:\p{Ll}+ly )?\p{Ll}+ing)\b|n['’]t\b/iu;

/** A quotation mark. In a quotation, 'will' may express a threat or a hope. */
const QUOTED = /["“]/u;

/** Words for a time that is not a date: 'within ten days', 'on the next tide'. */
const SOME_TIME =
  /\b(?:within|by|until|next|this|soon|immediately|days|season|term|autumn|spring|summer|winter)\b/i;

/** Asks when plans will be carried out if neither their sentence nor an event gives a day. */
function undatedPlans(
  drafted: readonly DraftedClaim[],
  events: readonly Event[],
  { dates }: Reading,
): Question[] {
  const dated = new Set(events.filter(({ when }) => when !== undefined).flatMap(({ claims }) => claims));
  return drafted
    .filter(({ claim, extract }) => {
      if (claim.standing !== 'planned' || claim.quote !== undefined || dated.has(claim.id)) return false;
      if (!isInMainClause(PLANNED_ACT, claim.text)) return false;
      if (WITHOUT_DAY.test(claim.text) || SOME_TIME.test(claim.text) || QUOTED.test(claim.text)) return false;
      return startingIn(dates, extract.passage.sentence).length === 0;
    })
    .slice(0, MOST_PLANS)
    .map(({ claim }) => questionAbout(claim.id, `When? “${claim.text}”`, 'not stated'));
}
