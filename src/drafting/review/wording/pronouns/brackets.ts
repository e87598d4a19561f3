/** Matches words that end within a quotation. */
const IN_QUOTATION = /^[^"“”]*(?:["“][^"”]*["”][^"“”]*)*["“][^"”]*$/u;

/** Returns whether a position in a text is between quotation marks, where no word may be replaced. */
export const isInQuotation = (words: string, index: number): boolean =>
  IN_QUOTATION.test(words.slice(0, index));

/** Matches a verb that is contracted with the pronoun before it. */
const CONTRACTION = /^['’](?:s|re|m|ve|ll|d)\b/u;

/** Explains a word of a quotation in brackets after it, as editors do: 'I think it [the current law] is unfair'. */
export function withBrackets(words: string, word: { text: string; index: number }, meaning: string): string {
  const end = word.index + word.text.length;
  const at = end + (CONTRACTION.exec(words.slice(end))?.[0].length ?? 0);
  return `${words.slice(0, at)} [${meaning}]${words.slice(at)}`;
}

/** Returns whether brackets after a word already explain it. */
export const isExplained = (words: string, end: number): boolean =>
  words.slice(end).replace(CONTRACTION, '').startsWith(' [');
