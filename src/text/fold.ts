/**
 * Makes text comparable: converts it to lowercase and folds accents and full-width forms, in the same way in every
 * locale. Uses Unicode compatibility decomposition (NFKD), removes combining marks, and replaces Latin letters that do
 * not decompose: 'Łódź' becomes 'lodz', and 'Þór' becomes 'thor'.
 */
export function fold(text: string): string {
  return text.replace(BEYOND_ASCII, foldedRun).toLowerCase();
}

const BEYOND_ASCII = /[^\x00-\x7f]+/g;

/** Replacements for letters that do not decompose, as typed on keyboards without these letters. */
export const TYPED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŧ: 't',
};

const foldedRun = (run: string): string =>
  run
    .normalize('NFKD')
    // Remove combining marks, and characters that only affect line breaks.
    .replace(/[\u0300-\u036f\xad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ßẞÆæÐðØøÞþĐđĦħıŁłŒœŦŧ]/g, (letter) => TYPED[letter.toLowerCase()] ?? letter);

/**
 * Matches the words of text that has not been folded, for use with `split`. The group makes `split` keep the words.
 * `\p{L}` is not used because setting it up takes longer than a search.
 */
export const WORDS = /([^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f]+)/;

/** Folds text and replaces everything between letters and digits with a space: 'U.S.-China' becomes 'u s china'. */
export const foldWords = (text: string): string => spaced(fold(text));

/** All characters other than letters and digits in folded text, for use in a character class. */
const NO_LETTERS = '\\x00-\\x2f\\x3a-\\x60\\x7b-\\xbf\\u2000-\\u206f\\u3000-\\u303f';

/** Replaces everything between the letters and digits of folded text with a space. */
export const spaced = (folded: string): string =>
  folded.replace(/[\x00-\x2f\x3a-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f]+/g, ' ').trim();

/**
 * Returns the distinct words of folded text whose length is in a range. Other words are skipped without being copied.
 */
export function wordsOfLength(folded: string, least: number, most: number): Set<string> {
  const word = `(?<![^${NO_LETTERS}])[^${NO_LETTERS}]{${least},${most}}(?![^${NO_LETTERS}])`;
  return new Set(folded.match(new RegExp(word, 'g')));
}
