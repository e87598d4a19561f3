import type { Reading, Span } from '../../reading/reading.js';
import { fold } from '../../text/fold.js';
import type { Line } from './lines.js';

/** Days and other times that depend on the date of the article. */
const RELATIVE =
  /\b(?:yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|next|this) (?:week|weekend|month|year))\b/iu;

/** The maximum number of relative dates to list. */
const MOST_DATES = 2;

/** Returns a caution that lists relative dates such as 'Monday' if the article has no date. */
export function undated(
  shown: readonly Line[],
  { details, dates, text }: Reading,
): { readonly line: Line; readonly text: string }[] {
  const lines = shown.filter(({ claims }) => claims.length > 0);
  const isShown = ({ start }: Span) => lines.some((line) => line.start <= start && start < line.end);
  const relative = dates
    .filter((one) => one.date === undefined && isShown(one))
    .flatMap(({ start, end }) => RELATIVE.exec(text.slice(start, end).replace(/\s+/gu, ' '))?.[0] ?? []);
  const words = relative.filter(
    (one, index) => relative.findIndex((other) => fold(other) === fold(one)) === index,
  );
  const [line] = lines;
  if (details.published !== undefined || words.length === 0 || line === undefined) return [];
  const listed = words.slice(0, MOST_DATES).map((one) => `“${one}”`);
  return [{ line, text: `No date is given for the article, so ${listed.join(' and ')} cannot be dated.` }];
}
