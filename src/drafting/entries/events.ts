import type { Event } from '../../briefing/file/schema.js';
import { ROLES, TITLES } from '../../reading/lexicon/titles.js';
import type { DateMention, Reading } from '../../reading/reading.js';
import { startingIn } from '../../reading/spans.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { BY_RULES, type Ids } from '../ids.js';
import { titleOf } from './event-titles.js';
import { eventKind } from './kinds.js';
import type { Subjects } from './subjects.js';

const MAX_TITLE_CHARACTERS = 140;
const MAX_EVENTS = 12;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the events of a text: the news itself, past events that are dated, and planned events. */
export function eventsOf(
  drafted: readonly DraftedClaim[],
  reading: Reading,
  subjects: Subjects,
  ids: Ids,
): Event[] {
  const found: Event[] = [];
  for (const [index, one] of drafted.entries()) {
    const event = eventOf(one, reading, subjects, index === 0);
    if (event !== undefined && !found.some(({ title }) => title === event.title))
      found.push({ id: ids.take(`event-${found.length + 1}`, 'event'), ...event });
    if (found.length === MAX_EVENTS) break;
  }
  return found;
}

function eventOf(
  { claim, extract }: DraftedClaim,
  { dates, details, text }: Reading,
  subjects: Subjects,
  isNews: boolean,
): Omit<Event, 'id'> | undefined {
  // Statements that are quoted from somebody are not events of the news.
  if ((claim.quote !== undefined && claim.attribution.by !== 'source') || NO_EVENT.test(claim.text))
    return undefined;
  const mentions = PERFECT.test(claim.text) ? [] : startingIn(dates, extract.span);
  const days = mentions.filter(isDay);
  const kind = kindOf(claim.text, claim.standing, days.length > 0, isNews);
  if (kind === undefined) return undefined;
  const isEnough = (part: string) =>
    kindOf(part, claim.standing, true, true) === kind && !ENDS_OPEN.test(part);
  const words = mentions.map(({ start, end }) => text.slice(start, end));
  const title = titleOf(claim.text, isEnough, mentions.length === 1 ? words : []);
  if (PUT_OFF.test(title)) return putOff(claim, title, days, subjects, kind);
  const status = statusOf(claim, mentions, details.published, isNews);
  if (status === undefined || title.length > MAX_TITLE_CHARACTERS || days.length > 1) return undefined;
  // A date can also be a week or a month. The words for a time are recorded only if they contain no date.
  const [only] = mentions.length === 1 ? mentions : [];
  const when = days[0]?.date ?? only?.date;
  const timing = only !== undefined && when === undefined ? words[0] : undefined;
  return entry(claim, { title, kind, status, when, timing }, subjects);
}

/**
 * Words that show that somebody speaks in the first person, that it is unclear who acts, or that nothing takes place.
 */
const NO_EVENT = /^(?:I|We|He|She|It|They|This|That)\b|\b(?:not|never|no longer)\b/;

/** Words with which a title must not end. */
const ENDS_OPEN =
  /\b(?:the|an?|of|to|for|in|on|at|by|with|from|and|or|that|is|are|was|were|be|has|had|said)$/i;

/** Returns whether a place occurs only in the name of somebody's office: 'the president of Norland has died'. */
const isOnlyInOffice = (place: string, text: string): boolean =>
  text.includes(place) &&
  text
    .split(place)
    .slice(0, -1)
    .every((words) => {
      const [, office = ''] = /(\p{L}+) (?:of|to|for) (?:the )?$/u.exec(words) ?? [];
      return ROLES.has(office.toLowerCase()) || TITLES.has(office);
    });

type EventDetails = Pick<Event, 'title' | 'kind' | 'status'> & {
  readonly when: string | undefined;
  readonly timing?: string | undefined;
};

function entry(
  claim: DraftedClaim['claim'],
  { title, kind, status, when, timing }: EventDetails,
  subjects: Subjects,
): Omit<Event, 'id'> {
  const who = claim.about.filter((id) => /^(?:people|organizations)$/.test(subjects.kindOf(id) ?? ''));
  const where = claim.about.filter(
    (id) => subjects.kindOf(id) === 'places' && !isOnlyInOffice(subjects.nameOf(id), claim.text),
  );
  return {
    title,
    kind,
    status,
    ...(when !== undefined && { when }),
    ...(timing !== undefined && { timing }),
    ...(where.length > 0 && { where }),
    ...(who.length > 0 && { who }),
    claims: [claim.id],
    ...BY_RULES,
    ...acceptances('hardened-title', title, claim.standing, 'title'),
  };
}

/** Words for an event that has been put off and may never happen. */
const PUT_OFF = /\b(?:put off|postponed|adjourned|called off|suspended|delayed)\b/i;

/**
 * Returns the event that is put off according to a claim, such as the trial in 'put off the trial until May 4'. The
 * status of this event is 'not stated'.
 */
function putOff(
  claim: DraftedClaim['claim'],
  title: string,
  days: readonly DateMention[],
  subjects: Subjects,
  kind: Event['kind'],
): Omit<Event, 'id'> | undefined {
  if (title.length > MAX_TITLE_CHARACTERS || claim.standing === 'alleged') return undefined;
  const until = /\b(?:until|till|to)\b/.test(title) ? days.at(-1)?.date : undefined;
  return entry(claim, { title, kind, status: 'not stated', when: until }, subjects);
}

/** Past-tense verbs. They show that an event has happened even if the text is undated: 'fired on Sunday'. */
const PAST =
  /\b(?:was|were|had|began|beat|became|broke|bought|burst|came|cut|fell|fled|gave|held|hit|left|lost|made|met|quit|ran|rose|sank|sent|shot|shut|sold|stole|struck|took|went|won|\p{Ll}{2,}ed)\b/u;

/** The present perfect, which cannot be combined with a day. A day in the same sentence belongs to something else. */
const PERFECT = /\b(?:has|have)\b/;

/** Words that begin a clause or phrase about something other than the event. */
const OPENS_CLAUSE =
  /\s(?:following|after|which|who|that|if|because|when|before|until|as|over|despite|amid|about)\s/i;

/** Clauses and times before the main clause: 'After the vote, ahead of the talks, the army moved'. */
const OPENING = /^(?:(?:after|when|before|as|because|while|although|if|ahead of|following)\b[^,]*,\s)+/i;

/**
 * Phrases in which a word for an event has another meaning: a drug trial is not a court hearing, and a person who is
 * fired is not shot.
 */
const NOT_MEANT =
  /\bfired (?!(?:on|upon|at|into|toward|towards|across|from|by|shots?|rockets?|missiles?|shells|tear|rubber|live|guns|bullets|rounds|mortars|artillery|two|three|several|\d)\b)|\b(?:vaccine|drug|clinical|medical|field)\s+trials?\b|\b(?:fire|blaze|war|fighting|outbreak|strike) (?:started|began|broke)\b|\bbroke (?:into|up|off|with|down)\b/i;

/** Returns the kind of event in a sentence. The news itself and dated plans that match no other kind are actions. */
function kindOf(
  sentence: string,
  standing: DraftedClaim['claim']['standing'],
  isDated: boolean,
  isNews: boolean,
): Event['kind'] | undefined {
  const [main = ''] = sentence.replace(OPENING, '').split(OPENS_CLAUSE);
  const known = NOT_MEANT.test(main) ? undefined : eventKind(main);
  const isAction = standing === 'planned' ? isDated : isNews && standing === 'stated' && PAST.test(main);
  return known ?? (isAction ? 'action' : undefined);
}

const isDay = ({ date }: DateMention): boolean => date !== undefined && DAY.test(date);

/**
 * Returns the status of an event; undefined if the event must not be recorded. An event that the text states as fact
 * has occurred, unless its day is later than the date of the text. An event without a day must be in the past tense. It
 * must also be the news itself, or have a date in an undated text.
 */
function statusOf(
  { standing, text }: DraftedClaim['claim'],
  mentions: readonly DateMention[],
  published: string | undefined,
  isNews: boolean,
): Event['status'] | undefined {
  if (standing === 'planned') return 'planned';
  if (standing !== 'stated') return undefined;
  const day = mentions.find(isDay)?.date;
  if (day !== undefined) return day <= (published ?? '9999-12-31') ? 'occurred' : undefined;
  const isPast = PAST.test(text) && (isNews || (published === undefined && mentions.length > 0));
  return isPast ? 'occurred' : undefined;
}
