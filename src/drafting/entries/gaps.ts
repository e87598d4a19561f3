import type { BriefingFile, Event, Gap, Position } from '../../briefing/file/schema.js';
import type { DateMention, Reading } from '../../reading/reading.js';
import { type DraftedClaim, tellsDenial } from '../claims/claims.js';
import { behindCue, cueOf } from '../claims/speech.js';
import { BY_RULES } from '../ids.js';
import { startingIn } from '../spans.js';
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
    ...unnamed(drafted),
    ...unsettled(drafted),
    ...inexact(drafted),
    ...undatedPlans(drafted, events, reading),
    ...undatedLead(drafted, reading),
    ...agentless(drafted),
    ...unspecified(drafted),
    ...undatedArticle(reading),
  ];
  return questions
    .slice(0, MOST)
    .map((question, index) => ({ id: `g${index + 1}`, ...question, ...BY_RULES }));
}

/** 'Lind is accused of taking money', whoever says so. */
const ACCUSED = /\b(?:accused|suspected|convicted) of\b|\b(?:charged|indicted)\b|\balleged(?:ly)? to have\b/i;

/** Whoever is accused and says nothing in the whole text. */
function unheard(
  drafted: readonly DraftedClaim[],
  positions: readonly Position[],
  { text }: Reading,
  subjects: Subjects,
): Question[] {
  const heard = new Set([
    ...drafted.flatMap(({ claim }) => (claim.attribution.by === 'party' ? [claim.attribution.party] : [])),
    ...positions.map(({ whose }) => whose),
  ]);
  const accused = new Map<string, string>();
  for (const { claim, extract } of drafted) {
    const passive = ACCUSED.exec(text.slice(extract.span.start, extract.span.end));
    const accusations = extract.passage.attributions.filter(
      (one) => cueOf(one, text).base === 'accuse' && one.voice.kind !== 'source',
    );
    const spans =
      accusations.length > 0
        ? accusations.map(behindCue)
        : passive
          ? [{ start: extract.span.start, end: extract.span.start + passive.index }]
          : [];
    for (const id of spans.flatMap((span) => subjects.mentionedIn(span).slice(0, 1)))
      if (subjects.kindOf(id) !== 'places' && !heard.has(id) && !accused.has(id)) accused.set(id, claim.id);
  }
  return [...accused].map(([id, claim]) => ({
    about: [id],
    question: `What does ${subjects.nameOf(id)} say to this?`,
    reason: 'not stated',
    claims: [claim],
  }));
}

/** Who knows something from inside, or was there: a reader asks who that is. */
const INSIDER =
  /\b(?:officials?|sources?|persons?|people|diplomats?|aides?|insiders?|executives?|employees?|workers?|witness(?:es)?|advisers?|advisors?|spokes\w+|members?|officers?|passengers?|residents?|them|man|woman)\b/i;
/** 'The residents' have been told of before; 'the official' has not been named. */
const KNOWN = /^(?:the|his|her|their|its)\b(?!.*\b(?:officials?|sources?|spokes\w+|persons?|diplomats?)\b)/i;
const PLURAL =
  /^(?:two|three|four|five|six|several|some|many|most|few|both)\b|^\p{L}+s\b|^(?:people|police)\b/iu;

/** Each unnamed voice once, by the words that the text has for it. */
function unnamed(drafted: readonly DraftedClaim[]): Question[] {
  const voices = new Map<string, string[]>();
  for (const { claim } of drafted) {
    const { attribution } = claim;
    const label = attribution.by === 'unnamed' ? attribution.label : undefined;
    if (label === undefined || !INSIDER.test(label) || KNOWN.test(label)) continue;
    voices.set(label, [...(voices.get(label) ?? []), claim.id].slice(0, MOST));
  }
  return [...voices].map(([label, claims]) => ({
    about: claims.slice(0, 1),
    question: `Who ${PLURAL.test(label) ? 'are' : 'is'} “${label}”?`,
    reason: 'unnamed',
    claims,
  }));
}

/** Two numbers for one thing; that somebody denies something is no question. */
function disputed(drafted: readonly DraftedClaim[], { text }: Reading): Question[] {
  const byId = new Map(drafted.map(({ claim }) => [claim.id, claim]));
  return drafted.flatMap(({ claim, extract }) => {
    const other = byId.get(claim.disputes?.[0] ?? '');
    if (other === undefined || tellsDenial(extract, text)) return [];
    return [
      {
        about: [claim.id],
        question: `Which is right: “${other.text}” or “${claim.text}”?`,
        reason: 'ambiguous',
        claims: [other.id, claim.id],
      },
    ];
  });
}

const AT_LEAST =
  /\b(?:at least|more than|or more|around|about|nearly|almost|up to|between) (?:\d|\p{L}+ (?:hundred|thousand|million))|\b\d[\d,]* or more\b|\b(?:dozens|hundreds|thousands) (?:of|were)\b/iu;
/** Whom something has happened to: of a crowd or an average nobody asks for the exact number. */
const OF_PEOPLE =
  /\b(?:killed|dead|died|deaths|missing|injured|wounded|hurt|jobs|victims|arrested|evacuated|rescued|homeless)\b/i;
/** What is told of an earlier year is told for comparison. */
const EARLIER = /\b(?:in|of|since|during) (?:the )?(?:1\d{3}|20[01]\d)\b/i;
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
function undatedArticle({ details, dates }: Reading): Question[] {
  const isRelative = dates.some(({ date }) => date === undefined);
  if (details.published !== undefined || !isRelative) return [];
  return [{ about: ['article'], question: 'When was the article published?', reason: 'not stated' }];
}
