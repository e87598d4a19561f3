import { chunksOf } from './chunks.js';
import { type Reference, referenceOf } from './dates/calendar.js';
import { CALENDAR_DATES } from './dates/calendar-dates.js';
import { RELATIVE_DATES } from './dates/relative-dates.js';
import type { Context, DateRule } from './dates/rule.js';
import { TIMES } from './dates/times.js';
import { YEARS } from './dates/years.js';
import type { DateMention, Span } from './reading.js';

/** If two rules match, the earlier one wins. */
const RULES: readonly DateRule[] = [...CALENDAR_DATES, ...RELATIVE_DATES, ...YEARS, ...TIMES];

/** How many characters of a sentence around a date are examined. */
const CONTEXT = 200;

/**
 * Finds the dates in the sentences of a text, in order, as EDTF.
 *
 * @param published the date of the text, from which 'Thursday', 'last week' and 'May 20' are counted; without it they
 *   are
 * found but unresolved
 */
export function datesIn(text: string, sentences: readonly Span[], published?: string): DateMention[] {
  const reference = referenceOf(published);
  const found: DateMention[] = [];
  for (const sentence of sentences)
    for (const { start, end } of chunksOf(text, sentence))
      for (const mention of mentionsIn(text.slice(start, end), reference))
        found.push({ ...mention, start: start + mention.start, end: start + mention.end });
  return found;
}

/** Every date has a digit or one of these words; most sentences have neither. */
const HINT =
  /\d|day|morrow|week|month|year|night|morning|noon|evening|decade|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon\.|Tue|Wed|Thu|Fri|Sat|Sun\./iu;

function mentionsIn(words: string, reference: Reference | undefined): DateMention[] {
  const mentions: DateMention[] = [];
  if (!HINT.test(words)) return mentions;
  for (const rule of RULES)
    for (const match of words.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (mentions.some((other) => other.start < span.end && span.start < other.end)) continue;
      const groups = match.slice(1).map((group) => group ?? '');
      const date = rule.resolve(groups, { reference, ...around(words, span) });
      if (date !== null) mentions.push(date === undefined ? span : { ...span, date });
    }
  return mentions.sort((a, b) => a.start - b.start);
}

const around = (words: string, { start, end }: Span): Pick<Context, 'before' | 'after'> => ({
  before: words.slice(Math.max(0, start - CONTEXT), start),
  after: words.slice(end, end + CONTEXT),
});
