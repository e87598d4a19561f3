import lists from '../../../data/lexicon/reading/hyphenated-halves.json' with { type: 'json' };

/** First halves of words that are written with a hyphen wherever they stand. */
const FIRST_HALVES = new Set(lists);

const DIVIDED = /([\p{L}.]+)[-‐]\n(\p{Ll}\p{L}*)/gu;

/**
 * Joins the lines of a paragraph; a word that was divided at the end of a line is put together again, with a hyphen
 * where the text has it elsewhere with one.
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

/** The words of a text, for `unwrap`; none where no word is divided. */
export const wordsForUnwrapping = (text: string): ReadonlySet<string> =>
  /[-‐]\n/u.test(text) ? new Set(text.match(/\p{L}+(?:-\p{L}+)*/gu)) : new Set();
