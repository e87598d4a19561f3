import { standingCell } from '../answers/shared/inlines.js';
import { supportOf } from '../answers/shared/records.js';
import type { SupportRecord } from '../answers/shared/schema.js';
import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { instantOf } from '../briefing/dates.js';
import type { Claim, Event } from '../briefing/file/schema.js';
import { kindWord, stateNote } from '../briefing/file/vocabulary.js';
import { dateWords, durationWords } from '../text/dates.js';
import { type Days, textLine } from './calendar-text.js';
import { remarksOn, voiceWords } from './remarks.js';

/**
 * Returns the lines of a VEVENT. The title, the description and a separate property give the standing, so
 * that no entry is firmer than its source.
 *
 * @param stamp the date and time at which the entry was last revised
 */
export function entryLines(briefing: Briefing, event: Event, days: Days, stamp: string): string[] {
  const support = supportOf(briefing, event.claims);
  const standing = standingCell(support) ?? 'no claim';
  const marks = [...statusMarks(event), standing, ...(days.isExact ? [] : ['date not exact'])].join(', ');
  const { id, title, kind, label, where = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${briefing.file.id}.${id}@briefing`,
    `DTSTAMP:${stamp}`,
    ...timeLines(event, days),
    textLine('SUMMARY', `${title} (${marks})`),
    textLine('DESCRIPTION', ...descriptionLines(briefing, event, support)),
    ...(where.length > 0 ? [textLine('LOCATION', namesOf(briefing, where))] : []),
    textLine('CATEGORIES', kindWord(kind, label)),
    `STATUS:${statusOf(event, support, days)}`,
    'TRANSP:TRANSPARENT',
    textLine('X-BRIEFING-STANDING', standing),
    textLine('X-BRIEFING-ATTRIBUTED-TO', voiceWords(briefing, event.claims)),
    textLine('X-BRIEFING-SOURCE', placesOf(support)),
    'END:VEVENT',
  ];
}

/**
 * Writes the times of an event or, if they are unknown, whole days. If only the start time is known, the
 * duration is written as well, unless it is unknown.
 */
function timeLines({ when, duration }: Event, days: Days): string[] {
  const times = calendarTimes(when);
  if (times === undefined) return [`DTSTART;VALUE=DATE:${days.start}`, `DTEND;VALUE=DATE:${days.end}`];
  const lasts = duration !== undefined && CALENDAR_DURATION.test(duration) ? [`DURATION:${duration}`] : [];
  return [`DTSTART:${times.start}`, ...(times.end === undefined ? lasts : [`DTEND:${times.end}`])];
}

/** Matches durations that RFC 5545 allows (3.3.6), which have no years, months or fractions. */
const CALENDAR_DURATION = /^P(?=.)(?:\d+W|(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

const NOT_CERTAIN: Readonly<Partial<Record<Event['status'], string>>> = {
  canceled: 'canceled',
  unconfirmed: 'unconfirmed',
  'not stated': 'status not stated',
};

/**
 * Returns remarks for the title. Many calendars do not show STATUS, so the title also says whether an event is canceled
 * or uncertain.
 */
const statusMarks = ({ status, proposed }: Event): string[] =>
  [proposed && 'proposed', NOT_CERTAIN[status]].filter((mark) => mark !== undefined);

function descriptionLines(briefing: Briefing, event: Event, support: SupportRecord | undefined): string[] {
  const { status, when, duration, who = [], partOf } = event;
  const whole = partOf === undefined ? undefined : briefing.get('events', partOf);
  return [
    `Status: ${status}`,
    `Standing: ${standingCell(support) ?? 'no claim'}`,
    `Attributed to: ${voiceWords(briefing, event.claims)}`,
    `When: ${when === undefined ? 'not stated' : dateWords(when)}`,
    ...(duration ? [`Lasts: ${durationWords(duration)}`] : []),
    ...(who.length > 0 ? [`Who: ${namesOf(briefing, who)}`] : []),
    ...(whole ? [`Part of: ${whole.title}${stateNote(whole.status)}`] : []),
    `In the source: ${placesOf(support)}`,
    ...briefing.claims(event.claims).map((claim) => claimText(briefing, claim)),
  ];
}

const namesOf = (briefing: Briefing, ids: readonly string[]): string =>
  ids.map((id) => briefing.nameOf(id)).join(', ');

const placesOf = (support: SupportRecord | undefined): string =>
  (support?.places ?? []).map(({ source, at }) => `${source} ${at}`).join(', ');

function claimText(briefing: Briefing, claim: Claim): string {
  const { id, text, standing, cue, source, at } = claim;
  const hedge = cue === undefined ? [] : [`hedge word: ${cue}`];
  const words = [attributionWords(briefing, claim), ...hedge, `${source} ${at}`, id];
  return `- ${standing}: ${text} (${[...words, ...remarksOn(briefing, claim)].join('; ')})`;
}

/**
 * Returns CONFIRMED, which means definite, only for events with exact days that the source states in its own
 * voice. A plan is TENTATIVE, and so is a cancellation that must not be stated as fact.
 */
function statusOf({ status }: Event, support: SupportRecord | undefined, days: Days): string {
  if (status === 'canceled' && support !== undefined && support.use !== 'not as fact') return 'CANCELLED';
  const isDefinite = ['occurred', 'ongoing', 'planned'].includes(status) && support?.use === 'as reported';
  return isDefinite && days.isExact ? 'CONFIRMED' : 'TENTATIVE';
}

interface CalendarTimes {
  /** For example `20310520T080000Z`, without the `Z` if the date has no time zone. */
  readonly start: string;
  /** Absent if only the start is known. */
  readonly end?: string;
}

/**
 * Converts an EDTF date to start and end times, in UTC if the date has a time zone.
 *
 * @returns undefined if the start or end has no time, or if only the start or only the end has a time zone
 *   (RFC 5545, 3.8.2.2)
 */
function calendarTimes(when: string | undefined): CalendarTimes | undefined {
  const [first = '', last, ...rest] = (when ?? '').split('/');
  const start = dateTime(first);
  if (start === undefined || rest.length > 0) return undefined;
  if (last === undefined) return { start };
  const end = dateTime(last);
  if (end === undefined || end.endsWith('Z') !== start.endsWith('Z')) return undefined;
  // An end is written only if it is later than the start.
  return end === start ? { start } : { start, end };
}

function dateTime(text: string): string | undefined {
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? 'Z' : '';
  const instant = instantOf(text);
  return instant && instant.replace(/[-:]/g, '') + zone;
}
