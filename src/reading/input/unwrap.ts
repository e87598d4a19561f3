import { linesOf } from '../lexicon-lines.js';

/** First parts of words that are always written with a hyphen. */
const FIRST_HALVES = new Set(
  linesOf(`
    self
    well
    long
    short
    high
    low
    non
    half
    cross
    all
    anti
    pro
    mid
    north
    south
    east
    west
    full
    part
    first
    second
    third
    two
    three
    four
    five
    large
    small
    hard
    state
    far
    left
    right
    then
    so
    vice
    ill
    best
    much
    old
    year
    month
    day
    week
    decades
    sino
    anglo
    franco
  `),
);

const DIVIDED = /([\p{L}.]+)[-‐]\n(\p{Ll}\p{L}*)/gu;

/**
 * Joins the lines of a paragraph. A word that was divided at the end of a line is joined, with a hyphen if the text has
 * it with a hyphen elsewhere.
 */
export function unwrap(paragraph: string, words: ReadonlySet<string>): string {
  if (!paragraph.includes('\n')) return paragraph;
  return paragraph
    .replace(DIVIDED, (_, first: string, second: string) =>
      keepsHyphen(first, second, words) ? `${first}-${second}` : first + second,
    )
    .replace(/(?<=\p{L}[-‐/])\n(?=\p{Lu})/gu, '')
    .replaceAll('\n', ' ');
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}-${second}`)) return true;
  return !words.has(first + second) && FIRST_HALVES.has(first.toLowerCase());
}

/** The words of a text, for `unwrap`; empty if no word is divided. */
export const wordsForUnwrapping = (text: string): ReadonlySet<string> =>
  /[-‐]\n/u.test(text) ? new Set(text.match(/\p{L}+(?:-\p{L}+)*/gu)) : new Set();
