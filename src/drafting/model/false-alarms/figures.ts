import type { Meaning } from '../../../checking/meaning/meaning.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { Exchanged } from './names.js';

/** Tests whether objections to numbers are false alarms. */

/**
 * Returns whether the statement and the source both contain both numbers, in the same order: 'all 259 on board and
 * eleven on the ground'.
 */
export function haveBoth({ said, source: other }: Exchanged, text: string, source: string): boolean {
  const places = [text, source].map((words) => [words.indexOf(said), words.indexOf(other)] as const);
  return (
    places.every(([one, two]) => one >= 0 && two >= 0) &&
    new Set(places.map(([one, two]) => one < two)).size === 1
  );
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six'];

/** Returns whether a number counts names that the source lists: 'two schools' for 'Norland Hall and Sud College'. */
export function isCounted(number: string, sentences: string): boolean {
  const others = NUMBERS.indexOf(number.toLowerCase());
  if (others < 0) return false;
  const name = "(?:the )?\\p{Lu}[\\p{L}.'’-]*(?: (?:of )?\\p{Lu}[\\p{L}.'’-]*)*";
  return new RegExp(
    `(?<!, |\\p{Lu}[\\p{L}.'’-]* )${name}(?:, ${name}){${others}},? and ${name}(?! and)`,
    'u',
  ).test(sentences);
}

/** Days that are given relative to another day: 'a day earlier', 'the following day'. */
const RELATIVE_DAY =
  /\b(?:(?:a|one|two|three|the) days? (?:earlier|later|before|after)|the (?:next|following|previous|same) day|yesterday|today|tonight|tomorrow|the day before)\b/i;

/**
 * Returns whether the source gives a day relative to another, so that the day cannot be compared with a date. In
 * addition, the date must itself be relative, fall on the day before or after the compared day, or be compared with
 * something that is not a day ('December').
 */
export const isRelativeDay = (date: string, compared: string | undefined, sentences: string): boolean =>
  RELATIVE_DAY.test(sentences) &&
  (RELATIVE_DAY.test(date) ||
    (WEEKDAY_OR_MONTH.test(date) && !/day\b|\d/.test(compared ?? 'Sunday')) ||
    isNextDay(date, compared ?? ''));

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Returns whether two dates have consecutive weekdays, as in 'on Friday ... the previous day'. */
function isNextDay(one: string, other: string): boolean {
  const [first, second] = [one, other].map((date) => WEEKDAYS.findIndex((day) => date.includes(day)));
  return (
    first !== undefined &&
    second !== undefined &&
    first >= 0 &&
    second >= 0 &&
    [1, 6].includes((first - second + 7) % 7)
  );
}

const WEEKDAY_OR_MONTH =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/**
 * Returns whether a number designates the singular noun after it, and does so elsewhere in the text: 'the 420 event'.
 */
export function isDesignation(number: string, { words }: Meaning, article: string): boolean {
  if (!/^\d+$/.test(number) || number === '1') return false;
  const at = words.findIndex(({ text }) => text === number);
  const next = words[at + 1];
  return (
    next?.pos === 'NOUN' &&
    !/(?:s|people|men|women|children|police|percent|million|billion|thousand|hundred)$/.test(next.lower) &&
    standsIn(`${number} ${next.text}`, article)
  );
}

/** Returns whether a day only identifies an event that the article also calls so: 'Tuesday's vote'. */
export function isOfDay(day: string, text: string, article: string): boolean {
  const [event] = new RegExp(`${escapedPattern(day)}['’]s \\p{Ll}+`, 'u').exec(text) ?? [];
  return event !== undefined && standsIn(event, article);
}

/** Returns whether a time only adds the year of the text to words of the sentence: 'summer 2004' for 'this summer'. */
export function isThisYear(time: string, sentence: string, published: string | undefined): boolean {
  const [, part = '', year] = /^(?:in )?(\p{L}+) (\d{4})$/u.exec(time) ?? [];
  return published?.startsWith(year ?? 'none') === true && standsIn(`this ${part}`, sentence);
}

/** Returns whether a number is part of a name ('Flight 17'), and the sentence has no other number with that name. */
export function isInName(number: string, text: string, sentence: string, article: string): boolean {
  if (!/^\d+$/.test(number)) return false;
  const [name, word = ''] =
    new RegExp(`(\\p{Lu}\\p{L}+)[ -]${number}(?![\\p{L}\\p{N}.,]\\p{N})`, 'u').exec(text) ?? [];
  return (
    name !== undefined &&
    !CALENDAR.test(word) &&
    standsIn(name, article) &&
    !standsIn(number, text.replaceAll(name, '')) &&
    !new RegExp(`${word}[ -]\\d`, 'u').test(sentence)
  );
}

/** Words that form a date or amount with the number after them, and not a name: 'May 17', 'About 20'. */
const CALENDAR =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|About|At|In|On|By|All|Over|Only|The|Some|Nearly|Almost)/;
