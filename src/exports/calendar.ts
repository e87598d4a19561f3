import { inOrder } from '../answers/shared/events/events.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Event } from '../briefing/file/schema.js';
import { groupedBy } from '../text/grouped-by.js';
import { entryLines } from './calendar-entry.js';
import { calendarDays, type Days, folded, textLine } from './calendar-text.js';
import type { Exported, ExportOptions } from './export.js';
import { revisedOn } from './remarks.js';

/** Writes the dated events of a briefing as a calendar (RFC 5545), with times if they are known. */
export function calendar(briefing: Briefing, { now }: ExportOptions): Exported {
  const { dated, undated } = sorted(inOrder(briefing, briefing.all('events')));
  if (dated.length === 0) return { ok: false, reason: noCalendar(undated) };
  const leftOut = undated.map(({ event, reason }) => `${event.title} (${reason})`);
  const about = aboutLines(leftOut);
  const stamp = stampOf(briefing, now);
  const { title } = briefing.file;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//briefing//briefing//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', title),
    textLine('X-WR-CALNAME', title),
    textLine('DESCRIPTION', ...about),
    textLine('X-WR-CALDESC', ...about),
    ...dated.flatMap(({ event, days }) => entryLines(briefing, event, days, stamp)),
    'END:VCALENDAR',
  ];
  return { ok: true, text: lines.map((line) => `${folded(line)}\r\n`).join(''), leftOut };
}

interface Undated {
  readonly event: Event;
  readonly reason: string;
}

function sorted(events: readonly Event[]) {
  const dated: { readonly event: Event; readonly days: Days }[] = [];
  const undated: Undated[] = [];
  for (const event of events) {
    const days = calendarDays(event.when, event.duration);
    if (typeof days === 'string') undated.push({ event, reason: days });
    else dated.push({ event, days });
  }
  return { dated, undated };
}

const NAMES_SHOWN = 20;

/**
 * Explains how to read the calendar, and lists the events that it omits. The file contains this text because
 * it may be passed on without the messages that the program prints.
 */
function aboutLines(leftOut: readonly string[]): string[] {
  const more = leftOut.length - NAMES_SHOWN;
  return [
    'This calendar shows what sources say, not what is true. The end of each title says how sure the source is.',
    ...leftOut.slice(0, NAMES_SHOWN).map((event) => `Not in this calendar: ${event}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** Returns the value of DTSTAMP: the day of the last revision or, if it is unknown, the current time. */
function stampOf(briefing: Briefing, now: Date): string {
  const revised = revisedOn(briefing);
  const time = revised === undefined ? now.toISOString().slice(0, 19) : `${revised}T00:00:00`;
  return `${time.replace(/[-:]/g, '')}Z`;
}

/**
 * Returns the error message for a briefing without dated events. Events are grouped by reason, so that 'no
 * date' appears only once.
 */
function noCalendar(undated: readonly Undated[]): string {
  if (undated.length === 0) return 'cannot make a calendar: the briefing has no events';
  const groups = groupedBy(undated.slice(0, NAMES_SHOWN), ({ reason }) => reason);
  const words = Array.from(
    groups,
    ([reason, all]) => `${reason}: ${all.map(({ event }) => event.title).join(', ')}`,
  );
  const more = undated.length > NAMES_SHOWN ? [`${undated.length - NAMES_SHOWN} more`] : [];
  return `cannot make a calendar: none of the events has an exact date (${[...words, ...more].join('; ')})`;
}
