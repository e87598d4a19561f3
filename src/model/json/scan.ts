import { LIMITS } from '../limits.js';
import { afterString, CODE, isClosing, isOpening } from './characters.js';

/** Six for each unit, as in \u0041, and two quotes. */
const LONGEST_AS_WRITTEN = 6 * LIMITS.string + 2;

/**
 * One pass over the text, before anything is built from it, that bounds the depth, the keys of each object and the
 * length of strings. In text
 * that is not JSON the answer means nothing.
 *
 * @returns the colons outside strings, of which well-formed JSON has one for each key; undefined where the text is out
 *   of bounds
 */
export function keysInText(text: string): number | undefined {
  const perLevel = [0];
  let total = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) at = lastOfString(text, at);
    else if (code === CODE.colon) {
      total++;
      const keys = (perLevel.pop() ?? 0) + 1;
      perLevel.push(keys);
      if (keys > LIMITS.keys) return undefined;
    } else if (isOpening(code) && perLevel.push(0) > LIMITS.depth + 1) return undefined;
    else if (isClosing(code)) perLevel.pop();
  }
  return at === OUT_OF_BOUNDS ? undefined : total;
}

const OUT_OF_BOUNDS = Number.POSITIVE_INFINITY;

function lastOfString(text: string, start: number): number {
  const end = afterString(text, start);
  return end - start > LONGEST_AS_WRITTEN ? OUT_OF_BOUNDS : end - 1;
}

const BLOCK = 65_536;

/** All colons, those in strings too. Native code does the counting: at start-up a loop here would take ten times as long. */
export function colonsIn(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at += BLOCK) colons += text.slice(at, at + BLOCK).split(':').length - 1;
  return colons;
}
