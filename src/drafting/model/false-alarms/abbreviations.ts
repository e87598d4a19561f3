import { standsIn } from '../../../checking/verify/comparable.js';

const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October', 'November'];

/** Short forms that a line can use for words of the text. */
const SHORT: readonly (readonly [short: string, full: string])[] = [
  ['EU', 'European Union'],
  ['UK', 'United Kingdom'],
  ['UN', 'United Nations'],
  ['US', 'United States'],
  ['PM', 'prime minister'],
  ['MP', 'member of parliament'],
  ['MPs', 'members of parliament'],
  ['Lib Dem', 'Liberal Democrat'],
  ['Lib Dems', 'Liberal Democrats'],
  ['Sept', 'September'],
  ['Sep', 'September'],
  ['Dec', 'December'],
  ...MONTHS.map((month) => [month.slice(0, 3), month] as const),
];

/** Words in quotation marks, which are not changed. */
const QUOTATION = /(["“][^"“”]*["”])/u;

/** Spells out the short forms in a line if its sources have only the full words: 'prime minister' for 'PM'. */
export function spelledOut(line: string, sources: string): string {
  const used = SHORT.filter(([short, full]) => standsIn(full, sources) && !standsIn(short, sources));
  return line
    .split(QUOTATION)
    .map((words, at) => (at % 2 === 1 ? words : used.reduce(withFull, words)))
    .join('');
}

const withFull = (words: string, [short, full]: readonly [string, string]): string =>
  words.replace(new RegExp(`\\b${short}\\b(?:\\.(?= +[\\p{Ll}\\d]))?`, 'gu'), full);
