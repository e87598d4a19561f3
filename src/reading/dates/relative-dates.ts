import words from '../../../data/lexicon/reading/tenses.json' with { type: 'json' };
import { anyOf } from '../lexicon-lines.js';
import { smallNumber } from '../numbers/words.js';
import {
  addDays,
  addMonths,
  isoDay,
  isoMonth,
  monthOf,
  nearestYear,
  type Reference,
  weekendOf,
  weekOf,
} from './calendar.js';
import {
  type Context,
  type DateRule,
  dateRule,
  MONTH,
  monthNumber,
  SMALL_NUMBER,
  WEEKDAY,
  weekdayNumber,
} from './rule.js';

const PART_OF_DAY = '(?:\\s(?:morning|afternoon|evening|night))?';
const NAMED_DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
};
const stepOf = (word: string): number => STEPS[word.toLowerCase()] ?? 0;

function weekday(which: string, name: string, context: Context): string | undefined {
  const { reference } = context;
  if (!reference) return undefined;
  const daysAgo = (reference.getUTCDay() - weekdayNumber(name) + 7) % 7;
  const ahead = (7 - daysAgo) % 7;
  const isAhead = /^(?:next|coming)$/i.test(which) || (!/^(?:last|past)$/i.test(which) && liesAhead(context));
  if (isAhead) return isoDay(addDays(reference, ahead === 0 && which !== '' ? 7 : ahead));
  return isoDay(addDays(reference, -(daysAgo === 0 && which !== '' ? 7 : daysAgo)));
}

/**
 * Resolves a weekend. In a text published on a weekday, 'this weekend' is the previous weekend, unless the sentence is
 * about the future.
 */
function weekend(step: number, context: Context, reference: Reference): string {
  const isOn = [0, 6].includes(reference.getUTCDay());
  return weekendOf(reference, step === 0 && !isOn && !liesAhead(context) ? -1 : step);
}

function period(step: number, unit: string, context: Context): string | undefined {
  const { reference } = context;
  if (!reference) return undefined;
  const year = reference.getUTCFullYear();
  if (unit === 'week') return weekOf(reference, step);
  if (unit === 'weekend') return weekend(step, context, reference);
  if (unit === 'month') return isoMonth(addMonths(reference, step));
  if (unit === 'decade')
    return `${Math.floor(year / 10 + step) * 10}/${Math.floor(year / 10 + step) * 10 + 9}`;
  return String(year + step);
}

/**
 * Resolves a distance from the date of the text. 'Three days ago' resolves to a day, but 'three years ago' only to a
 * year.
 */
function distance(count: number, unit: string, { reference }: Context): string | undefined {
  if (!reference) return undefined;
  if (unit === 'year') return String(reference.getUTCFullYear() + count);
  if (unit === 'decade') return String(reference.getUTCFullYear() + count * 10);
  if (unit === 'month') return isoMonth(addMonths(reference, count));
  return isoDay(addDays(reference, unit === 'week' ? count * 7 : count));
}

const monthAlone = (which: string, name: string, { reference }: Context): string | undefined => {
  if (!reference) return undefined;
  const month = monthNumber(name);
  const year = nearestYear(reference, month, 15);
  const isPast = monthOf(year, month) < isoMonth(reference);
  const shift = /^next$/i.test(which) && isPast ? 1 : /^last$/i.test(which) && !isPast ? -1 : 0;
  return monthOf(year + shift, month);
};

/** Rules for dates that are relative to the date of the text. */
export const RELATIVE_DATES: readonly DateRule[] = [
  dateRule(
    `(${Object.keys(NAMED_DAYS)
      .sort((a, b) => b.length - a.length)
      .join('|')})${PART_OF_DAY}`,
    ([words], { reference }) => reference && isoDay(addDays(reference, NAMED_DAYS[words.toLowerCase()] ?? 0)),
    'gui',
  ),
  dateRule(
    `(?:([Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast)\\s)?(${WEEKDAY})${PART_OF_DAY}`,
    ([which, name], context) => weekday(which, name, context),
  ),
  dateRule(
    '(?:the\\s)?(last|next|this|coming|past|previous)\\s(weekend|week|month|year|decade)',
    ([which, unit], context) => period(stepOf(which), unit.toLowerCase(), context),
    'gui',
  ),
  dateRule(
    `(?:(?:about|around|nearly|almost|some)\\s)?(${SMALL_NUMBER})\\s(day|week|month|year|decade)s?\\s(?:ago|earlier)`,
    ([count, unit], context) => distance(-smallNumber(count), unit.toLowerCase(), context),
    'gui',
  ),
  dateRule(
    `(${SMALL_NUMBER})\\s(day|week|month|year|decade)s?\\sfrom now`,
    ([count, unit], context) => distance(smallNumber(count), unit.toLowerCase(), context),
    'gui',
  ),
  dateRule(
    `(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Oo]f|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter)\\s)(?:(late|early|mid|last|next|this)[-\\s])?(${MONTH})`,
    ([which, name], context) => monthAlone(which, name, context),
  ),
  dateRule(`(late|early|mid|last|next|this)[-\\s](${MONTH})`, ([which, name], context) =>
    monthAlone(which, name, context),
  ),
];

/** Matches words that show that a sentence is about the future. */
const FUTURE = new RegExp(`\\b(?:${anyOf(words.future)})\\b`, 'u');

/** Matches a reporting verb directly before a weekday. Such a weekday is in the past: 'said on Thursday'. */
const AFTER_REPORT = new RegExp(
  `\\b(?:${anyOf(words.told)})(?:\\s(?:late|early))?(?:\\s(?:on|in|at))?\\s$`,
  'u',
);

/** Whether a weekday or weekend is in the future. In news, it is in the past unless the sentence shows otherwise. */
function liesAhead({ before, after }: Context): boolean {
  if (AFTER_REPORT.test(before)) return false;
  if (FUTURE.test(clause(before)) || /^\s(?:will|is to|are to)\b/u.test(after)) return true;
  return OPENS_SENTENCE.test(before) && FUTURE.test(after.slice(0, 100).replace(/[.;:“”"].*$/su, ''));
}

/** Matches the text before a date at the beginning of a sentence: 'On Wednesday, the ministers are to meet'. */
const OPENS_SENTENCE = /^["“‘]?(?:(?:But|And|On|By|Late|Early)\s){0,2}$/u;

/** Returns at most the last 120 characters of a text, starting after the last semicolon, colon or quotation mark. */
const clause = (before: string): string =>
  before.slice(Math.max(0, before.length - 120)).replace(/^.*[;:“”"]/su, '');
