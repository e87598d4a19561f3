import type { BriefingFile, Event, Gap } from '../../briefing/file/schema.js';
import type { DateMention, Reading } from '../../reading/reading.js';
import type { DraftedClaim } from '../claims/claims.js';
import { behindCue, cueOf } from '../claims/speech.js';
import { BY_RULES } from '../ids.js';
import { startingIn } from '../spans.js';
import type { Subjects } from './subjects.js';

/** More questions than these nobody asks. */
const MOST = 10;
const MOST_PLANS = 3;

type Question = Omit<Gap, 'id' | 'proposed'>;

/** The open questions that matter: who is not heard, who is not named, and what has no date; at most ten. */
export function gapsOf(
  drafted: readonly DraftedClaim[],
  events: readonly Event[],
  reading: Reading,
  subjects: Subjects,
): BriefingFile['gaps'] {
  const questions = [
    ...unheard(drafted, reading, subjects),
    ...unnamed(drafted),
    ...undatedPlans(drafted, events, reading),
    ...undatedArticle(reading),
  ];
  return questions
    .slice(0, MOST)
    .map((question, index) => ({ id: `g${index + 1}`, ...question, ...BY_RULES }));
}

/** Whoever is accused and says nothing in the whole text. */
function unheard(drafted: readonly DraftedClaim[], { text }: Reading, subjects: Subjects): Question[] {
  const heard = new Set(
    drafted.flatMap(({ claim }) => (claim.attribution.by === 'party' ? [claim.attribution.party] : [])),
  );
  const accused = new Map<string, string>();
  for (const { claim, extract } of drafted) {
    for (const attribution of extract.passage.attributions) {
      if (cueOf(attribution, text).base !== 'accuse') continue;
      const [id] = subjects.mentionedIn(behindCue(attribution));
      if (id !== undefined && subjects.kindOf(id) !== 'places' && !heard.has(id) && !accused.has(id))
        accused.set(id, claim.id);
    }
  }
  return [...accused].map(([id, claim]) => ({
    about: [id],
    question: `What does ${subjects.nameOf(id)} say to this?`,
    reason: 'not stated',
    claims: [claim],
  }));
}

/** What writes or shows: nobody asks who it is. */
const THING =
  /'s\b|’s\b|\b(?:analysis|study|report|poll|survey|statement|document|data|figures|results|photos|images|video|website)\b/i;
/** 'The researchers' have been told of before; 'the official' has not been named. */
const KNOWN = /^(?:the|his|her|their|its)\b(?!.*\b(?:officials?|sources?|spokes\w+|persons?|diplomats?)\b)/i;
const SEVERAL = /^(?:two|three|four|five|six|several|some|many|most|few|both)\b/i;
const PLURAL_HEAD =
  /\b(?:officials|sources|people|police|experts|witnesses|residents|scientists|analysts|diplomats|critics|authorities|reporters|researchers)\b/i;

/** Each unnamed voice once, by the words that the text has for it. */
function unnamed(drafted: readonly DraftedClaim[]): Question[] {
  const voices = new Map<string, string[]>();
  for (const { claim } of drafted) {
    const { attribution } = claim;
    const label = attribution.by === 'unnamed' ? attribution.label : undefined;
    if (label === undefined || THING.test(label) || KNOWN.test(label)) continue;
    voices.set(label, [...(voices.get(label) ?? []), claim.id].slice(0, MOST));
  }
  return [...voices].map(([label, claims]) => ({
    about: claims.slice(0, 1),
    question: `Who ${SEVERAL.test(label) || PLURAL_HEAD.test(label) ? 'are' : 'is'} “${label}”?`,
    reason: 'unnamed',
    claims,
  }));
}

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
      return startingIn<DateMention>(dates, extract.span).length === 0;
    })
    .slice(0, MOST_PLANS)
    .map(({ claim }) => ({
      about: [claim.id],
      question: `When? “${claim.text}”`,
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
