import type { Word } from '../line/words.js';
import { lowerAt, posAt } from '../line/words.js';
import type { Match } from './match.js';

/** Returns whether a hedge is rejected: 'rejected a bid to stop it', 'ruled out the possibility of a flood', 'an
 * attempt failed'. */
export function isRefused(words: readonly Word[], first: number, standing: Match['standing']): boolean {
  if (!/^(?:planned|aim|possible)$/.test(standing)) return false;
  const isNoun = posAt(words, first) === 'NOUN';
  if (isNoun && hasFailed(words, first)) return true;
  for (let index = first - 1; index >= 0 && index >= first - REFUSAL_REACH; index -= 1) {
    const lower = lowerAt(words, index);
    if (/^[,;:.]$/.test(lower)) return false;
    if (lower === 'that' && /^(?:notion|idea|myth|fiction)$/.test(lowerAt(words, index - 1))) return true;
    if (/^(?:VERB|AUX)$/.test(posAt(words, index)) && isNoun)
      return REFUSED.test(lower) || (lower === 'ruled' && lowerAt(words, index + 1) === 'out');
  }
  return false;
}

/** Whether a noun is the subject of a failure: 'An attempt to stop it failed'. */
function hasFailed(words: readonly Word[], noun: number): boolean {
  for (let index = noun + 1; index < noun + REFUSAL_REACH; index += 1) {
    if (/^[,;:.]$/.test(lowerAt(words, index))) return false;
    if (/^(?:failed|collapsed|foundered)$/.test(lowerAt(words, index))) return true;
  }
  return false;
}

const REFUSAL_REACH = 10;
const REFUSED =
  /^(?:reject|rejects|rejected|dismiss|dismissed|refused|denied|defeated|blocked|scrapped|abandoned|thwarted|foiled)$/;
