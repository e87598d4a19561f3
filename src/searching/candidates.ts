import { isFar, lettersOf, slipsAllowed } from '../text/slips.js';
import { fit as asTyped, fitWithSlips } from './match.js';
import { filesWith, type WordIndex } from './word-index.js';

/** More words than this are not looked up: a file with all of these is read anyway. */
const MOST_WORDS = 30;

/**
 * A test by which a file of the index is told that may hold all the words: each fits one of its own, by the same rule
 * as when it is searched.
 *
 * @param slips whether they are forgiven
 * @returns from the number of a file to the answer
 */
export function candidates(
  index: WordIndex,
  typed: readonly string[],
  slips: boolean,
): (file: number) => boolean {
  const looked = typed.slice(0, MOST_WORDS);
  const found = new Uint32Array(index.valid.length);
  for (const [place, word] of looked.entries()) {
    for (const number of slips ? nearlyFitting(index, word) : fitting(index, word))
      for (const file of filesWith(index, number)) found[file] = (found[file] ?? 0) | (1 << place);
  }
  const all = 2 ** looked.length - 1;
  return (file) => found[file] === all;
}

/** A string is made only of words whose length and letters allow it: of all of them it would take longer than the rest. */
function nearlyFitting(index: WordIndex, typed: string): number[] {
  const { text, letters } = index;
  const own = lettersOf(typed);
  const most = slipsAllowed(typed.length);
  const numbers = fitting(index, typed);
  const end = firstOfLength(index, typed.length + most + 1);
  for (let number = firstOfLength(index, typed.length - most); number < end; number += 1) {
    if (isFar(own, letters[number] ?? 0, most)) continue;
    const start = startOf(index, number);
    if (fitWithSlips(typed, text.slice(start, startOf(index, number + 1) - 1)) > 0) numbers.push(number);
  }
  return numbers;
}

/** What fits a word begins with it or, in other scripts, holds it. */
function fitting(index: WordIndex, typed: string): number[] {
  const { text } = index;
  const sought = /^[\x00-\x7f]*$/.test(typed) ? `\n${typed}` : typed;
  const numbers: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const start = text.lastIndexOf('\n', at + sought.length - typed.length - 1) + 1;
    const word = text.slice(start, text.indexOf('\n', start));
    if (asTyped(typed, word) > 0) numbers.push(numberAt(index, start));
  }
  return numbers;
}

/** The word that begins at a place in the text. */
const numberAt = (index: WordIndex, start: number): number =>
  firstWord(index, (number) => startOf(index, number) >= start);

/** The first word of at least this length. */
const firstOfLength = (index: WordIndex, length: number): number =>
  firstWord(index, (number) => startOf(index, number + 1) - startOf(index, number) > length);

const startOf = ({ starts, text }: WordIndex, number: number): number => starts[number] ?? text.length;

/** The first word for which something holds that holds for all behind it too; the number of words where there is none. */
function firstWord({ starts }: WordIndex, holds: (number: number) => boolean): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
