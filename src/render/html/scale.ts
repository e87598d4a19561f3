import type { TimeSpan } from '../../document/pictures.js';
import { MONTHS } from '../../text/dates.js';

export interface Scale {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly Tick[];
}

interface Tick {
  /** The position on the scale, from 0 to 1. */
  readonly at: number;
  readonly words: string;
}

const DAY = 86_400_000;
const MOST_TICKS = 6;
const STEPS_IN_MONTHS = [1, 2, 3, 6];
const DAYS_OF_A_FEW_YEARS = 1100;
const DAYS_OF_A_FEW_MONTHS = 75;

/** @returns undefined if there are no dates */
export function scaleOf(spans: readonly TimeSpan[]): Scale | undefined {
  const days = spans.flatMap(({ first, last }) => [Date.parse(first), Date.parse(last) + DAY]);
  if (days.length === 0 || days.some((day) => !Number.isFinite(day))) return undefined;
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  // A margin at both ends leaves space for arrows and single days.
  const margin = Math.max(DAY, (last - first) * 0.04);
  const [start, end] = [first - margin, last + margin];
  return { start, end, ticks: ticksOf(start, end) };
}

const shareOf = (time: number, { start, end }: Pick<Scale, 'start' | 'end'>): number =>
  (time - start) / (end - start);

/** Returns the positions at which a span begins and ends on the scale, from 0 to 1. */
export const shares = ({ first, last }: TimeSpan, scale: Scale) => ({
  from: shareOf(Date.parse(first), scale),
  to: shareOf(Date.parse(last) + DAY, scale),
});

function ticksOf(start: number, end: number): Tick[] {
  const days = (end - start) / DAY;
  const ticks = (times: readonly number[], wordsOf: (date: Date) => string): Tick[] =>
    times.map((time) => ({ at: shareOf(time, { start, end }), words: wordsOf(new Date(time)) }));
  if (days > DAYS_OF_A_FEW_YEARS) return ticks(yearTicks(start, end), year);
  if (days > DAYS_OF_A_FEW_MONTHS)
    return ticks(monthTicks(start, end), (date) => `${month(date)} ${year(date)}`);
  return ticks(dayTicks(start, end), (date) => `${date.getUTCDate()} ${month(date)}`);
}

const year = (date: Date): string => String(date.getUTCFullYear());

const month = (date: Date): string => MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';

function yearTicks(start: number, end: number): number[] {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  return between(first, last, step).map((year) => new Date(0).setUTCFullYear(year, 0, 1));
}

function monthTicks(start: number, end: number): number[] {
  const monthOf = (time: number) => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const [first, last] = [monthOf(start) + 1, monthOf(end)];
  const step = STEPS_IN_MONTHS.find((months) => (last - first + 1) / months <= MOST_TICKS) ?? 12;
  return between(Math.ceil(first / step) * step, last, step).map((month) =>
    new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1),
  );
}

function dayTicks(start: number, end: number): number[] {
  const [first, last] = [Math.ceil(start / DAY), Math.floor(end / DAY)];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  return between(first, last, step).map((day) => day * DAY);
}

const between = (first: number, last: number, step: number): number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((last - first) / step) + 1) },
    (_, index) => first + index * step,
  );
