import { MONTHS } from '../../text/dates.js';
import type { SourceDetails } from '../reading.js';
import { isByline, isDateLine } from '../structure/front-matter.js';
import type { Block } from './blocks.js';

/**
 * How many blocks at the start are searched for a byline and a date. Later lines may be part of the text.
 */
export const FRONT = 6;

/** Adds the author and the date from the first blocks to the metadata, unless the metadata already includes them. */
export function withFrontMatter(details: SourceDetails, blocks: readonly Block[]): SourceDetails {
  const lines = blocks.slice(0, FRONT).map(({ text }) => text);
  const author = lines.find(isByline)?.replace(/^(?:Written by|Reported by|Words by|By)\s+/i, '');
  const [published] = lines.filter(isDateLine).flatMap((line) => dayOf(line) ?? []);
  return { ...(author && { author }), ...(published && { published }), ...details };
}

/**
 * Converts a date in one of the forms that pages use (`2025-02-21T09:00:00+01:00`, `20250221`, `21 Feb 2025`,
 * `February 21, 2025`) to a day in EDTF, without converting its time zone. Dates such as 03/02/2025 are ignored, since
 * the order of day and month is ambiguous.
 */
export function dayOf(date: string): string | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(date) ?? [];
  if (year !== undefined) return valid(Number(year), Number(month), Number(day));
  const words = date.slice(0, 100);
  const inWords = (MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words))?.groups;
  return inWords && valid(Number(inWords.year), monthNumber(inWords.month), Number(inWords.day));
}

const MONTH_FIRST = /\b(?<month>[A-Za-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/;
const DAY_FIRST = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[A-Za-z]{3,9})\.?,?\s+(?<year>\d{4})\b/;

function monthNumber(name = ''): number {
  const start = name.toLowerCase().slice(0, name.length > 3 ? 4 : 3);
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

/** Returns a day in EDTF; undefined if there is no such day, or if it is too early to be a date of publication. */
function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1400;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
