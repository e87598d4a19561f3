import { LIMITS } from '../limits.js';
import { afterString, CODE } from './characters.js';

/**
 * One pass over the text, before anything is built from it, that bounds the depth and the keys of each object. In text
 * that is not JSON the answer means nothing.
 *
 * @returns the colons outside strings, of which well-formed JSON has one for each key; undefined where the text is out
 *   of bounds
 */
export function keysInText(text: string): number | undefined {
  const colons = [0];
  let total = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) {
      at = afterString(text, at);
      continue;
    }
    if (code === CODE.colon) {
      if (++colons[colons.length - 1]! > LIMITS.keys) return undefined;
      total++;
    } else if (code === CODE.openBrace || code === CODE.openBracket) {
      if (colons.push(0) > LIMITS.depth + 1) return undefined;
    } else if (code === CODE.closeBrace || code === CODE.closeBracket) colons.pop();
    at++;
  }
  return total;
}

const BLOCK = 65_536;

/** All colons, those in strings too. Native code does the counting: at start-up a loop here would take ten times as long. */
export function colonsIn(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += BLOCK) colons += text.slice(at, at + BLOCK).split(':').length - 1;
  return colons;
}
