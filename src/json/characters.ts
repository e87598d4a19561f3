/** The UTF-16 codes of the characters that give JSON its structure (RFC 8259, section 2). */
export const CODE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Returns the offset of the first character at or after an offset that is not JSON white space. */
export function skipSpace(text: string, at: number): number {
  if (text.charCodeAt(at) > CODE.space) return at;
  SPACES.lastIndex = at;
  return SPACES.test(text) ? SPACES.lastIndex : at;
}

/** White space in JSON, which makes up most of an indented file. A regular expression is the fastest way to skip it. */
const SPACES = /[ \n\r\t]+/y;

export const isOpening = (code: number): boolean => code === CODE.openBrace || code === CODE.openBracket;
export const isClosing = (code: number): boolean => code === CODE.closeBrace || code === CODE.closeBracket;

/**
 * Skips a string without checking it.
 *
 * @param at the offset of the opening quote
 * @returns the offset after the closing quote, or the end of the text if there is none
 */
export function afterString(text: string, at: number): number {
  let quote = at;
  do {
    quote = text.indexOf('"', quote + 1);
    if (quote === -1) return text.length;
  } while (isEscaped(text, quote));
  return quote + 1;
}

/**
 * A quote is escaped if an odd number of backslashes precedes it. Each backslash is counted for only one quote, so that
 * reading a string takes linear time.
 */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === CODE.backslash) first--;
  return (at - first) % 2 === 1;
}
