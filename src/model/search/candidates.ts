import { isFar, lettersOf, slipsAllowed } from '../../text/slips.js';
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
  const found = new Uint32Array(index.files.length);
  for (const [place, word] of looked.entries()) {
    for (const number of slips ? nearlyFitting(index, word) : fitting(index, word))
      for (const file of filesWith(index, number)) found[file] = (found[file] ?? 0) | (1 << place);
  }
  const all = 2 ** looked.length - 1;
  return (file) => found[file] === all;
}

/** A string is made only of words whose length and letters allow it: of all of them it would take longer than the rest. */
function nearlyFitting(index: WordIndex, typed: string): number[] {
  const { text, starts, letters } = index;
  const own = lettersOf(typed);
  const most = slipsAllowed(typed.length);
  const numbers = fitting(index, typed);
  for (let number = 0; number < starts.length; number += 1) {
    const start = starts[number] ?? 0;
    const end = (starts[number + 1] ?? text.length) - 1;
    if (Math.abs(end - start - typed.length) > most || isFar(own, letters[number] ?? 0, most)) continue;
    if (fitWithSlips(typed, text.slice(start, end)) > 0) numbers.push(number);
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
function numberAt({ starts }: WordIndex, start: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
