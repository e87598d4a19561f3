/** Text as it is compared: quotes, dashes and spaces of one kind each, small letters. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’‚ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The words of a text in small letters; an apostrophe is no border between words. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['‘’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
