import leven from 'leven';
import { wordsOfLength } from './fold.js';

/** Detects typing errors: missing, doubled, wrong or swapped letters. */

/**
 * The number of errors allowed in a word of a given length. Short words allow none, since they would match different
 * words.
 */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Returns the number of errors between two words.
 *
 * @param most the limit up to which errors are counted
 * @returns undefined if the number exceeds `most`
 */
export function slipsBetween(typed: string, word: string, most: number): number | undefined {
  const slips = slipsUpTo(typed, word, most + 1);
  return slips <= most ? slips : undefined;
}

/** Two swapped letters are one error, but `leven` counts them as two. */
function slipsUpTo(typed: string, word: string, most: number): number {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const isSwapped = at + 1 < typed.length && typed[at] === word[at + 1] && typed[at + 1] === word[at];
  const slips = leven(typed, word, { maxDistance: most });
  if (!isSwapped || most === 0) return slips;
  return Math.min(slips, 1 + slipsUpTo(typed.slice(at + 2), word.slice(at + 2), most - 1));
}

/** Returns strings such that every word that matches within the allowed number of errors contains one of them. */
export function piecesOf(typed: string): string[] {
  const most = slipsAllowed(typed.length);
  const size = Math.floor(typed.length / (most + 1));
  const pieces = Array.from({ length: most + 1 }, (_, index) =>
    typed.slice(index * size, index < most ? (index + 1) * size : undefined),
  );
  // An error changes one piece, except for two swapped letters in adjacent pieces.
  const swapped = pieces
    .slice(1)
    .map(([first = ''], index) => (pieces[index] ?? '').replace(/.$/, (last) => first + last));
  return [...pieces, ...swapped];
}

/** Returns the distinct words of folded text that match a word within its allowed number of errors. */
export function wordsNear(typed: string, folded: string): string[] {
  const most = slipsAllowed(typed.length);
  const words = wordsOfLength(folded, typed.length - most, typed.length + most);
  return [...words].filter((word) => slipsBetween(typed, word, most) !== undefined);
}
