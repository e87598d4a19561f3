import { standsIn } from './comparable.js';

/**
 * Returns the first words in quotation marks that the source does not contain. Words in brackets, which editors add,
 * are not compared.
 */
export const inventedQuotation = (words: string, source: string): string | undefined =>
  quotationsIn(words).find((part) => !standsIn(part, source));

/** Returns whether a source contains a quotation; words in brackets are not compared, and '...' can replace words. */
export const isExact = (quotation: string, source: string): boolean =>
  partsOf(quotation).every((part) => standsIn(part, source));

const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/(?<=^|[\s([—–-])"([^"]+)"|“([^“”]+)”/gu)].flatMap(([, plain, curly]) =>
    partsOf(plain ?? curly ?? ''),
  );

/** Splits a quotation at brackets and ellipses, and removes punctuation at the ends of its parts. */
const partsOf = (quotation: string): string[] =>
  quotation
    .split(/\[[^\]]*\]|…|\.\.\./u)
    .map((part) => part.replace(/^[\s.,;:!?]+|[\s.,;:!?]+$/gu, ''))
    .filter((part) => part !== '');
