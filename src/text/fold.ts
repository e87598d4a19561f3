const ASCII = /^[\x00-\x7f]*$/;

/**
 * Makes text comparable: lower case, accents and full-width forms folded, the same in every locale.
 * Unicode compatibility decomposition (NFKD) without its combining marks, and the Latin letters that it leaves whole as
 * they are typed without them: 'Łódź' is 'lodz', 'Þór' is 'thor'.
 */
export function fold(text: string): string {
  return (ASCII.test(text) ? text : text.replace(BEYOND_ASCII, foldedRun)).toLowerCase();
}

/** Folded by themselves, since in most texts they are few, and the rest stays as small as it is. */
const BEYOND_ASCII = /[^\x00-\x7f]+/g;

/** How letters that are no letter with a mark are typed where a keyboard lacks them. */
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

/** Letters with accents, which come again and again. */
const letters = new Map<string, string>();

function foldedRun(run: string): string {
  const known = letters.get(run);
  if (known !== undefined) return known;
  const folded = run
    .normalize('NFKD')
    // Marks, and what only says where a word may be broken.
    .replace(/[\u0300-\u036f\xad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ßẞÆæÐðØøÞþĐđĦħıŁłŒœŦŧ]/g, (letter) => TYPED[letter.toLowerCase()] ?? letter);
  if (run.length === 1) letters.set(run, folded);
  return folded;
}

/** Words of text that is not folded, in brackets so that a split keeps them. `\p{L}` would take longer to set up than a search. */
export const WORDS = /([^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f]+)/;

/** The same, with everything that is neither a letter nor a digit as one space: 'South-China Sea' is 'south china sea'. */
export const foldWords = (text: string): string => spaced(fold(text));

/** What is neither a letter nor a digit in folded text, for between the brackets of a pattern. */
const NO_LETTERS = '\\x00-\\x2f\\x3a-\\x60\\x7b-\\xbf\\u2000-\\u206f\\u3000-\\u303f';

/** The second half of that, for what is folded already. */
export function spaced(folded: string): string {
  return folded.replace(/[\x00-\x2f\x3a-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f]+/g, ' ').trim();
}

/** The words of folded text that are neither shorter nor longer, each once: most are not even cut out. */
export function wordsOfLength(folded: string, least: number, most: number): Set<string> {
  const word = `(?<![^${NO_LETTERS}])[^${NO_LETTERS}]{${least},${most}}(?![^${NO_LETTERS}])`;
  return new Set(folded.match(new RegExp(word, 'g')));
}
