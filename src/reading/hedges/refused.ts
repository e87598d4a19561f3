import type { Word } from '../line/words.js';
import { lowerAt, posAt } from '../line/words.js';
import type { Match } from './match.js';

/** Returns whether a hedge is rejected: 'rejected a bid to stop it', 'ruled out the possibility of a flood'. */
export function isRefused(words: readonly Word[], first: number, standing: Match['standing']): boolean {
  if (!/^(?:planned|aim|possible)$/.test(standing)) return false;
  const isNoun = posAt(words, first) === 'NOUN';
  for (let index = first - 1; index >= 0 && index >= first - REFUSAL_REACH; index -= 1) {
    const lower = lowerAt(words, index);
    if (/^[,;:.]$/.test(lower)) return false;
    if (lower === 'that' && /^(?:notion|idea|myth|fiction)$/.test(lowerAt(words, index - 1))) return true;
    if (/^(?:VERB|AUX)$/.test(posAt(words, index)) && isNoun)
      return REFUSED.test(lower) || (lower === 'ruled' && lowerAt(words, index + 1) === 'out');
  }
  return false;
}

const REFUSAL_REACH = 10;
const REFUSED =
  /^(?:reject|rejects|rejected|dismiss|dismissed|refused|denied|defeated|blocked|scrapped|abandoned|thwarted|foiled)$/;
