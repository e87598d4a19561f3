import { fold, spaced } from '../text/fold.js';
import { errorsAllowed, errorsBetween } from '../text/typing-errors.js';

/** Finds the forms of a folded word: its singular, or an abbreviation with or without periods and hyphens. */

const SINGULAR: ReadonlyMap<string, string> = new Map(
  (
    'men man, women woman, children child, people person, feet foot, teeth tooth, mice mouse, lives life, wives wife, ' +
    'knives knife, halves half, thieves thief, wolves wolf, shelves shelf, crises crisis, analyses analysis, ' +
    'hypotheses hypothesis, theses thesis, media medium, criteria criterion, phenomena phenomenon'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [plural: string, singular: string]),
);

const PLURALS: ReadonlyMap<string, string> = new Map(Array.from(SINGULAR, ([plural, one]) => [one, plural]));

/** Returns the singular of an English noun, judging by its ending. Other words are returned unchanged. */
export function singular(word: string): string {
  const irregular = SINGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Returns strings to look for in a text. Every text that contains a form of the word contains at least one of them.
 *
 * @param typed a single folded word
 */
export function formsOf(typed: string): readonly string[] {
  const one = singular(typed);
  const plural = PLURALS.get(one);
  const stem = /[^aeiou]y$/.test(one) ? one.slice(0, -1) : one;
  const dotted = /^[a-z]{2,5}$/.test(typed) ? [[...typed].join('.')] : [];
  const [, letters, digits] = /^([a-z]{1,3})(\d+)$/.exec(typed) ?? [];
  const hyphened = letters && digits ? [`${letters}-${digits}`] : [];
  return [...new Set([typed, stem, ...(plural === undefined ? [] : [plural]), ...dotted, ...hyphened])];
}

/** Abbreviations that are searched for as a single word: 'u.s.', 'u.s', 'g-7', 'covid-19'. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:(?:[a-z]\.){1,6}[a-z]\.?|[a-z]{1,8}-\d{1,6})(?![\p{L}\p{N}])/gu;

const joined = (abbreviation: string): string => abbreviation.replace(/[.-]/g, '');

/** Returns the abbreviations in a folded text, without their periods and hyphens: 'us', 'g7'. */
export const joinedWords = (folded: string): string[] => (folded.match(ABBREVIATION) ?? []).map(joined);

/** Removes the periods and hyphens from the abbreviations in a folded text. */
const withJoinedWords = (folded: string): string => folded.replace(ABBREVIATION, joined);

/** Returns the typed words, folded and without duplicates. */
export const wordsOf = (typed: string): string[] =>
  [...new Set(spaced(withJoinedWords(fold(typed))).split(' '))].filter((word) => word !== '');

/**
 * Returns how well a typed word matches a word of a text, from 0 (not at all) to 1. The typed word can be the whole
 * word, the singular or plural of the word, or its beginning. A match inside a word counts only in scripts without
 * spaces. Both words must be folded.
 */
export function fit(typed: string, word: string): number {
  if (typed === word) return 1;
  if (singular(typed) === singular(word)) return 0.9;
  if (typed.length >= 2 && word.startsWith(typed)) return 0.75;
  return word.includes(typed) && !/^[\x00-\x7f]*$/.test(typed) ? 0.5 : 0;
}

/** Returns how well a typed word with typing errors matches a word of a text. */
export function fitWithSlips(typed: string, word: string): number {
  const slips = errorsBetween(typed, word, errorsAllowed(typed.length));
  return slips === undefined ? 0 : 0.5 - slips / 8;
}

export type Fit = typeof fit;
