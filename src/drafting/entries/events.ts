import type { Event } from '../../briefing/file/schema.js';
import type { DateMention, Reading } from '../../reading/reading.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { BY_RULES, type Ids } from '../ids.js';
import { eventKind } from '../lexicon/event-kinds.js';
import { startingIn } from '../spans.js';
import type { Subjects } from './subjects.js';

/** Longer than this, a sentence is no title. */
const LONGEST_TITLE = 140;
const MOST = 12;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What happened on a day that the text gives, and what is planned, each titled by its sentence. */
export function eventsOf(
  drafted: readonly DraftedClaim[],
  reading: Reading,
  subjects: Subjects,
  ids: Ids,
): Event[] {
  const found: Event[] = [];
  for (const one of drafted) {
    const event = eventOf(one, reading, subjects);
    if (event !== undefined) found.push({ id: ids.take(`event-${found.length + 1}`, 'event'), ...event });
    if (found.length === MOST) break;
  }
  return found;
}

function eventOf(
  { claim, extract }: DraftedClaim,
  { dates, details }: Reading,
  subjects: Subjects,
): Omit<Event, 'id'> | undefined {
  const title = claim.text.replace(/\.$/, '');
  const days = startingIn(dates, extract.span).filter(isDay);
  const kind = kindOf(title, claim.standing === 'planned' && days.length > 0);
  if (kind !== undefined && PUT_OFF.test(title)) return putOff(claim, days, subjects, kind);
  const isPast =
    days.length === 0 &&
    details.published === undefined &&
    PAST.test(title) &&
    startingIn(dates, extract.span).length > 0;
  const status =
    isPast && claim.standing === 'stated'
      ? 'occurred'
      : statusOf(claim.standing, days[0]?.date, details.published);
  if (kind === undefined || status === undefined || title.length > LONGEST_TITLE || days.length > 1)
    return undefined;
  return entry(claim, { title, kind, status, when: days[0]?.date }, subjects);
}

type Told = Pick<Event, 'title' | 'kind' | 'status'> & { readonly when: string | undefined };

function entry(
  claim: DraftedClaim['claim'],
  { title, kind, status, when }: Told,
  subjects: Subjects,
): Omit<Event, 'id'> {
  const who = claim.about.filter((id) => /^(?:people|organizations)$/.test(subjects.kindOf(id) ?? ''));
  const where = claim.about.filter((id) => subjects.kindOf(id) === 'places');
  return {
    title,
    kind,
    status,
    ...(when !== undefined && { when }),
    ...(where.length > 0 && { where }),
    ...(who.length > 0 && { who }),
    claims: [claim.id],
    ...BY_RULES,
    ...acceptances('hardened-title', title, claim.standing, 'title'),
  };
}

/** It has not happened, and nobody knows that it will. */
const PUT_OFF = /\b(?:put off|postponed|adjourned|called off|suspended|delayed)\b/i;

/** 'Put off the trial until May 4': no more is known of it than that. */
function putOff(
  claim: DraftedClaim['claim'],
  days: readonly DateMention[],
  subjects: Subjects,
  kind: Event['kind'],
): Omit<Event, 'id'> | undefined {
  const title = claim.text.replace(/\.$/, '');
  if (title.length > LONGEST_PUT_OFF || claim.standing === 'alleged') return undefined;
  const until = /\b(?:until|till|to)\b/.test(title) ? days.at(-1)?.date : undefined;
  return entry(claim, { title, kind, status: 'not stated', when: until }, subjects);
}

const LONGEST_PUT_OFF = 240;

/** 'Fired on Sunday': it has happened, though nobody can tell on which day where the text has no date itself. */
const PAST = /\b(?:was|were|had|began|met|held|won|lost|fell|rose|shot|struck|\p{Ll}{2,}ed)\b/u;

/** Behind these a clause tells of something else than the event. */
const BEHIND = /\s(?:following|after|which|who|that|if|because|when|before|until|as)\s/i;

/** A trial of these is no hearing before a judge. */
const TRIED = /\b(?:vaccine|drug|clinical|medical|field)\s+trials?\b/i;

/** The kind of event that a sentence tells of; a plan with a date is at least an action. */
function kindOf(title: string, isDatedPlan: boolean): Event['kind'] | undefined {
  const [main = ''] = title.split(BEHIND);
  return (TRIED.test(main) ? undefined : eventKind(main)) ?? (isDatedPlan ? 'action' : undefined);
}

const isDay = ({ date }: DateMention): boolean => date !== undefined && DAY.test(date);

/** Only what the text puts as a fact has occurred, and only by the day on which the text appeared, where that is known. */
function statusOf(
  standing: DraftedClaim['claim']['standing'],
  day: string | undefined,
  published = '9999-12-31',
): Event['status'] | undefined {
  if (standing === 'planned') return 'planned';
  return standing === 'stated' && day !== undefined && day <= published ? 'occurred' : undefined;
}
