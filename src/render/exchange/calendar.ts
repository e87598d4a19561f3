import type { Document } from '../../document/document.js';
import { type EventEntry, entriesOfKind, stateNote } from '../../document/entries.js';
import type { ClaimLine } from '../../document/inline.js';
import { clean } from '../../text/clean.js';
import { dateWords, durationWords } from '../../text/date-words.js';
import { calendarTimes } from '../calendar-times.js';
import type { Limits, Renderer } from '../renderer.js';
import { calendarDays, type Days } from './calendar-days.js';

/**
 * The dated events as RFC 5545 has them: whole days, or times where the date has them. Nothing is put firmer than the
 * source has it: the standing stands in the title of the entry, its description and a property of its own.
 */
export const calendar: Renderer = (document, options) => {
  const stamp = stampOf(document, options.now);
  const briefing = document.origin?.id ?? 'briefing';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//briefing//briefing//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', document.title),
    textLine('X-WR-CALNAME', document.title),
    textLine('DESCRIPTION', ...aboutLines(document)),
    textLine('X-WR-CALDESC', ...aboutLines(document)),
    ...dated(document).flatMap(({ event, days }) => eventLines(event, days, { briefing, stamp })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

/** In the file itself, since files travel without what stood on standard error: how to read it, what is not in it. */
function aboutLines(document: Document): string[] {
  const { leftOut } = calendarLimits(document);
  const more = leftOut.length - NAMES_SHOWN;
  return [
    'What sources say, not what is true: behind each title stands how sure the source is.',
    ...leftOut.slice(0, NAMES_SHOWN).map((event) => `Not in this calendar: ${event}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** DTSTAMP: when the contents were last looked at, else the time of writing. */
function stampOf({ origin }: Document, now = new Date(0)): string {
  const time = origin?.revised === undefined ? now.toISOString().slice(0, 19) : `${origin.revised}T00:00:00`;
  return `${time.replace(/[-:]/g, '')}Z`;
}

interface LeftOut {
  readonly title: string;
  readonly reason: string;
}

export const calendarLimits: Limits = (document) => {
  const events = eventsOf(document);
  const leftOut = events.flatMap((event) => {
    const days = calendarDays(event.when);
    return typeof days === 'string' ? [{ title: event.title, reason: days }] : [];
  });
  const lines = leftOut.map(({ title, reason }) => `${title} (${reason})`);
  if (events.length === 0) {
    const isEmpty = document.entries?.every(({ kind }) => kind === 'source') === true;
    const refusal = isEmpty
      ? ({ words: NOTHING_THERE, because: 'nothing there' } as const)
      : ({ words: NO_EVENTS, because: 'wrong command' } as const);
    return { refusal, leftOut: [] };
  }
  if (leftOut.length < events.length) return { leftOut: lines };
  const words = `no calendar is made, since no event has a day: ${reasons(leftOut)}`;
  return { refusal: { words, because: 'nothing there' }, leftOut: lines };
};

const NO_EVENTS = 'a calendar is for events, and this answer has none (use timeline or itinerary)';
const NOTHING_THERE = 'there is nothing to put in a calendar (ask for more, or use --format json)';
const NAMES_SHOWN = 20;

/** The names behind each reason: 'it has no date' is said once for all of them. */
function reasons(leftOut: readonly LeftOut[]): string {
  const titles = new Map<string, string[]>();
  for (const { title, reason } of leftOut.slice(0, NAMES_SHOWN))
    titles.set(reason, [...(titles.get(reason) ?? []), title]);
  const words = [...titles].map(([reason, all]) => `${all.join(', ')} (${reason})`);
  const more = leftOut.length > NAMES_SHOWN ? [`${leftOut.length - NAMES_SHOWN} more`] : [];
  return [...words, ...more].join('; ');
}

const eventsOf = (document: Document): EventEntry[] => entriesOfKind(document.entries ?? [], 'event');

function dated(document: Document): { readonly event: EventEntry; readonly days: Days }[] {
  return eventsOf(document).flatMap((event) => {
    const days = calendarDays(event.when);
    return typeof days === 'string' ? [] : [{ event, days }];
  });
}

interface Sheet {
  /** The id of the briefing. */
  readonly briefing: string;
  /** When the entry was last revised, as a date-time. */
  readonly stamp: string;
}

function eventLines(event: EventEntry, days: Days, { briefing, stamp }: Sheet): string[] {
  const standing = standingWords(event);
  const marks = [...statusMarks(event), standing, ...(days.isExact ? [] : ['date not exact'])].join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${briefing}.${event.id}@briefing`,
    `DTSTAMP:${stamp}`,
    ...timeLines(event, days),
    textLine('SUMMARY', `${event.title} (${marks})`),
    textLine('DESCRIPTION', ...descriptionLines(event)),
    ...(event.where.length > 0 ? [textLine('LOCATION', event.where.map(({ name }) => name).join(', '))] : []),
    textLine('CATEGORIES', event.type),
    `STATUS:${statusOf(event, days)}`,
    'TRANSP:TRANSPARENT',
    textLine('X-BRIEFING-STANDING', standing),
    textLine('X-BRIEFING-ATTRIBUTED-TO', event.support?.attribution ?? 'nobody'),
    textLine('X-BRIEFING-SOURCE', placesOf(event)),
    'END:VEVENT',
  ];
}

/** Whole days, or the times of day in UTC; where only the beginning is known, the duration says how long it lasts. */
function timeLines({ when, duration }: EventEntry, days: Days): string[] {
  const times = calendarTimes(when);
  if (times === undefined) return [`DTSTART;VALUE=DATE:${days.start}`, `DTEND;VALUE=DATE:${days.end}`];
  const lasts = duration !== undefined && CALENDAR_DURATION.test(duration) ? [`DURATION:${duration}`] : [];
  return [`DTSTART:${times.start}`, ...(times.end === undefined ? lasts : [`DTEND:${times.end}`])];
}

/** RFC 5545, 3.3.6: no years, months or fractions. */
const CALENDAR_DURATION = /^P(?=.)(?:\d+W|(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

const NOT_CERTAIN: Readonly<Record<string, string>> = {
  cancelled: 'cancelled',
  unconfirmed: 'unconfirmed',
  'not stated': 'status not stated',
};

/** Many calendars show no STATUS: that an event is called off or may not come about stands in its title too. */
const statusMarks = ({ status }: EventEntry): string[] => {
  const mark = NOT_CERTAIN[status];
  return mark === undefined ? [] : [mark];
};

/** How sure the source is, and whether that is contradicted. */
function standingWords({ support }: EventEntry): string {
  if (support === undefined) return 'no claim behind it';
  return support.disputed ? `${support.standing}, disputed` : support.standing;
}

/** What a reader of the entry needs to know of it; each claim with its standing and its voice. */
function descriptionLines(event: EventEntry): string[] {
  return [
    `Status: ${event.status}`,
    `Standing: ${standingWords(event)}`,
    `Attributed to: ${event.support?.attribution ?? 'nobody'}`,
    `When: ${event.when === undefined ? 'not stated' : dateWords(event.when)}`,
    ...(event.duration ? [`Lasts: ${durationWords(event.duration)}`] : []),
    ...(event.who.length > 0 ? [`Who: ${event.who.map(({ name }) => name).join(', ')}`] : []),
    ...(event.partOf ? [`Part of: ${event.partOf.name}${stateNote(event.partOf.status)}`] : []),
    `In the source: ${placesOf(event)}`,
    ...event.claims.map(claimText),
  ];
}

const placesOf = (event: EventEntry): string =>
  (event.support?.places ?? []).map(({ source, at }) => `${source} ${at}`).join(', ');

function claimText({ id, text, standing, cue, attribution, source, at, remarks = [] }: ClaimLine): string {
  const hedge = cue === undefined ? [] : [`hedge word: ${cue}`];
  return `- ${standing}: ${text} (${[attribution, ...hedge, `${source} ${at}`, id, ...remarks].join('; ')})`;
}

/**
 * CONFIRMED means definite in a calendar: only what the source states in its own voice, on days that are exact. A plan is
 * TENTATIVE, and so is a cancellation that must not be said as fact.
 */
function statusOf({ status, support }: EventEntry, days: Days): string {
  if (status === 'cancelled' && support !== undefined && support.tone !== 'doubtful') return 'CANCELLED';
  const isDefinite = ['occurred', 'ongoing', 'planned'].includes(status) && support?.use === 'as reported';
  return isDefinite && days.isExact ? 'CONFIRMED' : 'TENTATIVE';
}

/** A property with the TEXT value that the lines make; a line break inside one of them becomes a space. */
const textLine = (name: string, ...lines: readonly string[]): string =>
  `${name}:${lines.map((line) => clean(line).replace(/[\\;,]/g, '\\$&')).join('\\n')}`;

/** Lines of at most 75 octets, broken between characters (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const code = line.codePointAt(index) ?? 0;
    const size = octetsOf(code);
    if (octets + size > 75) {
      parts.push(line.slice(start, index));
      start = index;
      octets = 1;
    }
    octets += size;
    index += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/** Of a character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
