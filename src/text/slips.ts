/** Typing slips: letters left out, doubled, wrong, or swapped with their neighbour. */

/** How many slips a word of this length may have: none in short ones, which would turn into other words. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The least number of slips that turn one word into another (optimal string alignment distance).
 *
 * @param most beyond this it is not counted
 * @returns the number, or undefined where it is more than `most`
 */
export function slipsBetween(typed: string, word: string, most: number): number | undefined {
  if (typed === word) return 0;
  if (Math.abs(typed.length - word.length) > most) return undefined;
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
