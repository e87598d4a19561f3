import countedNouns from '../../data/lexicon/reading/counted-nouns.json' with { type: 'json' };
import { findInChunks } from './chunks.js';
import { type Reference, referenceOf } from './dates/calendar.js';
import { CALENDAR_DATES } from './dates/calendar-dates.js';
import { RELATIVE_DATES } from './dates/relative-dates.js';
import { type Context, type DateRule, dateRule, YEAR } from './dates/rule.js';
import { anyOf } from './lexicon-lines.js';
import type { DateMention, Span } from './reading.js';
import { overlaps } from './spans.js';

/** Matches a noun for things that are counted. The number before the noun is not a year: '2000 people'. */
const COUNTED = new RegExp(`^\\s?(?:${anyOf(countedNouns)})(?![\\p{L}])`, 'u');
const PART_OF_YEAR =
  '(?:(?:early|mid|late)[-\\s]|(?:spring|summer|autumn|fall|winter)(?:\\sof)?\\s|fiscal(?:\\syear)?\\s)?';

const isYear = (before: string, after: string): boolean =>
  !COUNTED.test(after) &&
  !/[$€£¥#.,:/-]$/u.test(before.trimEnd().replace(/,$/u, ' ')) &&
  !/^(?:[.:-]\d|-\p{L}+-)/u.test(after);

/** Rules for single years, decades and ranges of years. */
const YEARS: readonly DateRule[] = [
  dateRule(
    `(${YEAR})(?:\\s?[-–—]\\s?|\\sto\\s|\\suntil\\s|\\sthrough\\s)(${YEAR})`,
    ([first, last], { before, after }) => (isYear(before, after) && first < last ? `${first}/${last}` : null),
  ),
  dateRule(`(${YEAR})[-–](\\d\\d)`, ([first, last]) =>
    Number(last) === (Number(first) + 1) % 100 ? `${first}/${Number(first) + 1}` : null,
  ),
  dateRule('(?:the\\s)?((?:1[5-9]|20)\\d)0s', ([decade]) => `${decade}0/${decade}9`),
  dateRule(
    `${PART_OF_YEAR}(${YEAR})`,
    ([year], { before, after }) => (isYear(before, after) ? year : null),
    'gui',
  ),
];

const ZONE = '(?:\\s(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CES?T|IST|JST|KST))?';

/** Rules for times of day. These do not resolve to a date, but their digits must not be read as numbers. */
const TIMES: readonly DateRule[] = [
  dateRule(`\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m(?:\\.|(?![\\p{L}]))${ZONE}`, () => undefined, 'gui'),
  dateRule(`(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?${ZONE}`, () => undefined),
];

/** Earlier rules take precedence over later rules. */
const RULES: readonly DateRule[] = [...CALENDAR_DATES, ...RELATIVE_DATES, ...YEARS, ...TIMES];

/** How many characters before and after a date are examined. */
const CONTEXT = 200;

/**
 * Finds the dates in the sentences of a text, in order, as EDTF.
 *
 * @param published the date of the text, to which dates such as 'Thursday', 'last week' and 'May 20' are relative. If
 *   it is absent, these dates are found but not resolved
 */
export function datesIn(text: string, sentences: readonly Span[], published?: string): DateMention[] {
  const reference = referenceOf(published);
  return findInChunks(text, sentences, (chunk) => mentionsIn(chunk, reference));
}

/** Matches in every sentence in which a rule can match. Other sentences are skipped. */
const HINT =
  /\d|day|morrow|week|month|year|night|morning|noon|evening|decade|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon\.|Tue|Wed|Thu|Fri|Sat|Sun\./iu;

function mentionsIn(words: string, reference: Reference | undefined): DateMention[] {
  const mentions: DateMention[] = [];
  if (!HINT.test(words)) return mentions;
  for (const rule of RULES)
    for (const match of words.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (mentions.some((other) => overlaps(other, span))) continue;
      const [, a = '', b = '', c = '', d = '', e = ''] = match;
      const date = rule.resolve([a, b, c, d, e], { reference, ...around(words, span) });
      if (date !== null) mentions.push(date === undefined ? span : { ...span, date });
    }
  return mentions.sort((a, b) => a.start - b.start);
}

const around = (words: string, { start, end }: Span): Pick<Context, 'before' | 'after'> => ({
  before: words.slice(Math.max(0, start - CONTEXT), start),
  after: words.slice(end, end + CONTEXT),
});
