import { standsIn } from '../../../checking/verify/comparable.js';

const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October', 'November'];

/** Short forms that are not initials, and the words for which they stand. */
const SHORT: readonly (readonly [short: string, full: string])[] = [
  ['Lib Dem', 'Liberal Democrat'],
  ['Lib Dems', 'Liberal Democrats'],
  ['Sept', 'September'],
  ['Sep', 'September'],
  ['Dec', 'December'],
  ...MONTHS.map((month) => [month.slice(0, 3), month] as const),
];

/** Words in quotation marks, which are not changed. */
const QUOTATION = /(["“][^"“”]*["”])/u;

/**
 * Spells out the short forms in a line if its sources have only the full words: 'prime minister' for 'PM', 'Bank of
 * Norland' for 'BoN', 'Federal Council' for 'the Fed'.
 */
export function spelledOut(line: string, sources: string): string {
  const used = SHORT.filter(([short, full]) => standsIn(full, sources) && !standsIn(short, sources));
  return line
    .split(QUOTATION)
    .map((words, at) => (at % 2 === 1 ? words : used.reduce(withFull, withNames(words, sources))))
    .join('');
}

const withFull = (words: string, [short, full]: readonly [string, string]): string =>
  words.replace(new RegExp(`\\b${short}\\b(?:\\.(?= +[\\p{Ll}\\d]))?`, 'gu'), full);

/** Initials, perhaps with small letters for small words ('BoN') and a plural ending, and clipped names ('the Fed'). */
const INITIALS =
  /(?<![\p{L}\p{N}.]|\d )(?:\p{Lu}(?:\p{Ll}?\p{Lu})+)(?=s?\b(?!['’-]\p{L}{2}))s?|(?<=\bthe )\p{Lu}\p{Ll}{2,3}\b/gu;

const withNames = (words: string, sources: string): string =>
  words.replace(INITIALS, (short) => (standsIn(short, sources) ? short : (nameFor(short, sources) ?? short)));

/** Returns the words of the sources for which a short form stands. */
const nameFor = (short: string, sources: string): string | undefined =>
  (/^\p{Lu}\p{Ll}+$/u.test(short) ? clipped(short) : initials(short.replace(/s$/, ''))).exec(sources)?.[0];

/** Matches a name of several words, the first of which begins with a short form. */
const clipped = (short: string): RegExp => new RegExp(`\\b${short}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+)+`, 'u');

/** Matches words with the given initials: capitalized words, or long words such as 'prime minister'. */
function initials(short: string): RegExp {
  const letters = [...short];
  const between = '[ -](?:(?:of|for|and|the|on|in) )*';
  const isSmall = (letter: string) => /\p{Ll}/u.test(letter);
  const named = letters.map((letter) => (isSmall(letter) ? `${letter}\\p{Ll}*` : `${letter}\\p{Ll}+`));
  const common = letters.map((letter) => `${letter.toLowerCase()}\\p{Ll}{4,}`);
  return new RegExp(`\\b(?:${named.join(between)}|${common.join(between)})\\b`, 'u');
}
