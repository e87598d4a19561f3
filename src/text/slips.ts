import { wordsOfLength } from './fold.js';

/** Typing errors: letters left out, doubled, wrong, or swapped. */

/** How many errors a word of this length may have; none for short words, which would become other words. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The number of errors between two words (optimal string alignment distance).
 *
 * @param most the limit for counting
 * @returns the number, or undefined if it exceeds `most`
 */
export function slipsBetween(typed: string, word: string, most: number): number | undefined {
  if (typed === word) return 0;
  if (Math.abs(typed.length - word.length) > most) return undefined;
  // Most words are ruled out by their letters alone, which is much faster, since each error changes one
  // letter.
  if (isFar(lettersOf(typed), lettersOf(word), most)) return undefined;
  let before: number[] = [];
  let previous = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = nextRow(typed, word, row, previous, before);
    if (Math.min(...current) > most) return undefined;
    before = previous;
    previous = current;
  }
  const slips = previous[word.length] ?? Number.POSITIVE_INFINITY;
  return slips <= most ? slips : undefined;
}

/** The unique words of folded text that match a word within its allowed errors. */
export function wordsNear(typed: string, folded: string): string[] {
  const most = slipsAllowed(typed.length);
  const letters = lettersOf(typed);
  const words = wordsOfLength(folded, typed.length - most, typed.length + most);
  return [...words].filter(
    (word) => !isFar(letters, lettersOf(word), most) && slipsBetween(typed, word, most) !== undefined,
  );
}

/** The set of letters as bits; letters 32 apart share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether either word has more letters missing from the other than errors are allowed.
 *
 * @param letters of one word, from `lettersOf`
 * @param others those of the other word
 */
const isFar = (letters: number, others: number, most: number): boolean =>
  hasMore(letters & ~others, most) || hasMore(others & ~letters, most);

/** Whether more than a number of bits are set; each step clears the lowest. */
function hasMore(bits: number, most: number): boolean {
  let left = bits;
  for (let step = 0; step < most; step += 1) left &= left - 1;
  return left !== 0;
}

function nextRow(
  typed: string,
  word: string,
  row: number,
  previous: readonly number[],
  before: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= word.length; column += 1) {
    const same = typed[row - 1] === word[column - 1];
    const swapped =
      row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
    current.push(
      Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return current;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
