import words from '../../../data/lexicon/reading/captions.json' with { type: 'json' };
import { MONTHS } from '../../text/dates.js';
import { SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../dates/rule.js';
import { anyOf } from '../lexicon-lines.js';

const MONTH_WORDS = [...MONTHS, ...SHORT_MONTHS];
const DAY_WORDS = [...WEEKDAYS, ...SHORT_WEEKDAYS];

const MONTH = `(?:${anyOf(MONTH_WORDS)})\\.?`;
const DAY = `(?:(?:${anyOf(DAY_WORDS)})\\.?,?\\s)?`;
const DATE = `${DAY}(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?(?:\\s\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const TIME = `(?:[,T]?\\s?(?:at\\s|[-–|·]\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:\\(?[A-Z]{1,4}\\)?)?)?`;
/** A time of day before a date: '3:05 PM EDT, '. */
const CLOCK = '(?:\\d{1,2}[:.]\\d{2}\\s?(?:[APap]\\.?[Mm]\\.?)?(?:\\s[A-Z]{2,4})?,\\s)';
const ISSUED =
  '(?:First published|Last updated|Last modified|Published on|Updated on|Posted on|Published|Updated|Posted|Date|Modified)';
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]*(?:,?\\s\\p{Lu}[\\p{L}.'’-]*){0,4})";

const DATE_LINE = new RegExp(`^(?:${ISSUED}\\s?:?\\s${CLOCK}?|${PLACE},\\s)?${DATE}${TIME}$`, 'u');
const BYLINE =
  /^(?:—\s?)?(?:By|BY|Written by|Reported by|Story by|Author:|Reporting by|Editing by|Words by)\s\p{Lu}[^.!?]*(?:\.\s?\p{Lu}[^.!?]*)*$/u;
const AFTER_BY = new RegExp(`^By\\s(?:${anyOf([...MONTH_WORDS, ...DAY_WORDS])})\\b`, 'u');

/** A place in capitals at the start of a date line: `WASHINGTON, Feb. 6 (Reuters) - `, `BEIJING — `. */
const CAPITALS =
  "(?:\\p{Lu}[\\p{Lu}.'’-]+(?:[,/]?\\s\\p{Lu}[\\p{Lu}.'’-]+){0,4}(?:,\\s\\p{Lu}[\\p{L}.]+){0,2})";
const AGENCY = '(?:\\s\\(\\p{Lu}[\\p{L}.\\s]{1,30}\\))';
/**
 * @param hint a pattern that is fast to compile and matches wherever `pattern` matches
 */
const opening = (hint: RegExp, pattern: string) => ({ hint, pattern: new RegExp(`^${pattern}`, 'u') });

const OPENING_DATE_LINES = [
  opening(/^.[^a-z].*[-–—]\s/, `${CAPITALS}(?:,\\s${DATE})?${AGENCY}?\\s?[-–—]{1,2}\\s`),
  opening(/\).*[-–—]\s/, `${PLACE}(?:,\\s${DATE})?${AGENCY}\\s?[-–—]{1,2}\\s`),
  // 'Port Grey, Norland CNN — '
  opening(
    /(?:AFP|AP|CNN|Reuters).*[-–—]\s/,
    `(?:${PLACE},?\\s)?\\(?(?:AFP|AP|CNN|Reuters)(?:\\s\\p{Lu}\\p{L}+)?\\)?\\s?[-–—]{1,2}\\s`,
  ),
  opening(/,\s.*\d.*[-–—:]\s/, `${PLACE},\\s${DATE}\\s?[-–—:]{1,2}\\s`),
  opening(/\..{0,2}:\s/, `\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,?\\s\\p{Lu}\\.\\p{Lu}\\.?:\\s`),
  opening(
    /^(?:\d|[A-Z][a-z]{2,8}\.?,?\s(?:\w+\.?\s)?\d)/,
    `${DATE}(?:\\s?[-–—:]{1,2})?\\s(?=["“]?\\p{Lu}\\p{L}*\\s)`,
  ),
];

/** Whether a line consists only of a date, possibly with 'Published', a place or a time of day. */
export const isDateLine = (line: string): boolean => line.length <= 100 && DATE_LINE.test(line);

/** Whether a line is a byline: 'By Jane Doe', but not 'By 2050, crops ...' or a whole sentence. */
export const isByline = (line: string): boolean =>
  line.length <= 120 && BYLINE.test(line) && !AFTER_BY.test(line) && line.split(/\s+/u).length <= 14;

export const isFrontMatterLine = (line: string): boolean => isDateLine(line) || isByline(line);

/**
 * Returns the length of the date line at the start of a paragraph, including the white space after it; 0 if there is
 * none.
 */
export function openingDateLine(paragraph: string): number {
  const start = paragraph.slice(0, 120);
  for (const { hint, pattern } of OPENING_DATE_LINES) {
    const length = hint.test(start) ? pattern.exec(start)?.[0].length : undefined;
    if (length !== undefined) return length;
  }
  return 0;
}

const STARTS_AS_CREDIT = new RegExp(
  `^(?:${anyOf(words.starts)})\\s?[:—–|]|^(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video)s? (?:by|courtesy of|credit) `,
  'u',
);
const ENDS_AS_CREDIT = new RegExp(`(?:[/(|—–©]|\\bvia)\\s?(?:${anyOf(words.agencies)})\\)?$`, 'u');

/** Whether a line is marked as a caption ('Photo: ...') or ends with a picture credit ('Jane Doe/Getty Images'). */
export const isCreditLine = (line: string): boolean =>
  line.length <= 500 && (STARTS_AS_CREDIT.test(line) || ENDS_AS_CREDIT.test(line) || /^©/u.test(line));
