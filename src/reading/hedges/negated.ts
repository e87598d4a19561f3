import { isVerbAt, lowerAt, occursBefore, posAt, type Word } from '../line/words.js';
import type { Match } from './match.js';

/** Whether a hedge is negated or rejected, so that the clause is a fact: 'has no plans to leave'. */
export function isNegated(words: readonly Word[], { range: [first], standing }: Match): boolean {
  if (isRefused(words, first, standing)) return true;
  if (!/^(?:planned|alleged)$/.test(standing)) return false;
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    if (/^(?:not|n't|never|nobody|none|neither|nor|no)$/.test(lowerAt(words, index))) return true;
    if (posAt(words, index) === 'VERB') return false;
  }
  return false;
}

/** Whether a hedge is rejected: 'rejected a bid to stop it', 'ruled out the possibility of a flood'. */
function isRefused(words: readonly Word[], first: number, standing: Match['standing']): boolean {
  if (!/^(?:planned|aim|possible)$/.test(standing)) return false;
  const isNoun = posAt(words, first) === 'NOUN';
  if (isNoun && hasFailed(words, first)) return true;
  for (let index = first - 1; index >= 0 && index >= first - REFUSAL_REACH; index -= 1) {
    const lower = lowerAt(words, index);
    if (/^[,;:.]$/.test(lower)) return false;
    if (lower === 'that' && /^(?:notion|idea|myth|fiction)$/.test(lowerAt(words, index - 1))) return true;
    if (isVerbAt(words, index) && isNoun)
      return REFUSED.test(lower) || (lower === 'ruled' && lowerAt(words, index + 1) === 'out');
  }
  return false;
}

/** Whether a noun is the subject of a failure: 'An attempt to stop it failed'. */
const hasFailed = (words: readonly Word[], noun: number): boolean =>
  occursBefore(words.slice(noun + 1, noun + REFUSAL_REACH), /^(?:failed|collapsed|foundered)$/, /^[,;:.]$/);

const REFUSAL_REACH = 10;
const REFUSED =
  /^(?:reject|rejects|rejected|dismiss|dismissed|refused|denied|defeated|blocked|scrapped|abandoned|thwarted|foiled)$/;
