import type { SourceDetails } from '../reading.js';
import { isByline, isDateLine } from '../structure/front-matter.js';
import type { Block } from './blocks.js';

/** The number of blocks that can be a byline or a date. Further down, such a line could be part of the text. */
export const FRONT = 6;

/** Returns the author and date from the first lines, for pages without metadata. */
export function withFrontMatter(details: SourceDetails, blocks: readonly Block[]): SourceDetails {
  const lines = blocks.slice(0, FRONT).map(({ text }) => text);
  const author = lines.find(isByline)?.replace(/^(?:Written by|Reported by|Words by|By)\s+/i, '');
  const published = lines
    .filter(isDateLine)
    .map(dayOf)
    .find((day) => day !== undefined);
  return { ...(author && { author }), ...(published && { published }), ...details };
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * Converts a date in any form used on pages (`2025-02-21T09:00:00+01:00`, `20250221`, `21 Feb 2025`, `February 21,
 * 2025`) to a day in EDTF: the day as written, in the publisher's time zone. Dates such as 03/02/2025 are ignored,
 * since the order of day and month is ambiguous.
 */
export function dayOf(date: string): string | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(date) ?? [];
  if (year !== undefined) return valid(Number(year), Number(month), Number(day));
  return fromWords(date);
}

function fromWords(date: string): string | undefined {
  const words = date.slice(0, 100);
  const monthFirst = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(words);
  if (monthFirst) return valid(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/.exec(words);
  return dayFirst ? valid(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1])) : undefined;
}

const monthNumber = (name = ''): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, name.length > 3 ? 4 : 3))) + 1;

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1400;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
