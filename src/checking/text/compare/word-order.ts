import { foldWords } from '../../../text/fold.js';

/** Whether another sentence contains all words of a sentence in the same order. */
export function isInOrder(sentence: string, other: string): boolean {
  const rest = foldWords(other).split(' ');
  return foldWords(sentence)
    .split(' ')
    .every((word) => {
      const at = rest.indexOf(word);
      rest.splice(0, at < 0 ? rest.length : at + 1);
      return at >= 0;
    });
}
