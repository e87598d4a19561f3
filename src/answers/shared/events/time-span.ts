import { earliest, isOpen, latest } from '../../../briefing/dates.js';
import type { TimeSpan } from '../../../document/pictures.js';
import { given } from '../given.js';
import type { EventRecord } from './events.js';

/**
 * Returns the period that an event lasts, or within which it takes place; undefined if the event has no date, or if
 * both ends of the period are open.
 */
export function spanOf({ when, duration, status }: EventRecord): TimeSpan | undefined {
  if (when === undefined) return undefined;
  const ends = when.split('/');
  const [start = '', end = start] = ends;
  const open = openSide(start, end);
  const first = earliest(open === 'start' ? end : start);
  const last = open === 'end' ? latest(start) : latest(end);
  if (open === 'both') return undefined;
  const isExact = ends.filter((one) => !isOpen(one)).every((one) => DAY.test(one));
  return {
    first,
    last: ends.length === 1 && isExact ? lastDay(last, duration) : last,
    extent: isExact ? 'lasts' : 'within',
    ...given({ open, perhaps: status === 'unconfirmed' || /[~?%]/.test(when) || undefined }),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MILLISECONDS_A_DAY = 86_400_000;

function openSide(start: string, end: string): TimeSpan['open'] | 'both' {
  if (isOpen(start)) return isOpen(end) ? 'both' : 'start';
  return isOpen(end) ? 'end' : undefined;
}

/** Returns the last day of an event with a start day and a duration in days or weeks (ISO 8601: P3D, P2W). */
export function lastDay(first: string, duration = ''): string {
  const [, count, unit] = /^P(\d{1,4})([DW])$/.exec(duration) ?? [];
  if (count === undefined) return first;
  const days = Number(count) * (unit === 'W' ? 7 : 1) - 1;
  return new Date(Date.parse(first) + Math.max(0, days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
