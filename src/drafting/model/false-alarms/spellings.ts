import { wordsIn } from '../../../checking/verify/comparable.js';

/** Recognizes a name that is spelled in another way than in the source. */

/**
 * Returns whether two names differ by one letter other than the first. The letter may be added, missing, changed, or
 * swapped with the next one.
 */
export const isMisspelled = (said: string, other: string): boolean =>
  said.length >= 8 && other.length >= 8 && isOneSlip(said, other);

function isOneSlip(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const isFirst = from === 0 || one[from - 1] === ' ';
  const ends = [one, other].map((name) => name.slice(from + 1));
  const [rest = '', otherRest = ''] = ends;
  const isExchanged =
    one[from] === otherRest[0] && rest[0] === other[from] && rest.slice(1) === otherRest.slice(1);
  return (
    !isFirst &&
    (rest === otherRest || rest === other.slice(from) || one.slice(from) === otherRest || isExchanged)
  );
}

/** Returns whether a sentence misspells a name: 'Federal Aviation Adminstration'. */
export function isSpelledOtherwise(name: string, sentence: string): boolean {
  const words = wordsIn(sentence);
  const unknown = wordsIn(name).filter((word) => !words.includes(word));
  return unknown.length > 0 && unknown.every((word) => words.some((other) => isMisspelled(word, other)));
}

/** Returns whether a text contains a name as a handle: '@DrAnnLind' for 'Ann Lind'. */
export const isHandle = (name: string, text: string): boolean =>
  name.includes(' ') && (text.match(/@\w+/g) ?? []).some((one) => one.toLowerCase().includes(letters(name)));

/** Returns whether a text contains a name with its words shortened: 'Lib Dems' for 'Liberal Democrats'. */
export function isClipped(name: string, text: string): boolean {
  const words = wordsIn(name);
  const runs = text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu) ?? [];
  return runs.some((run) => {
    const short = wordsIn(run.replace(/^The /, '')).map((word) => word.replace(/s$/, ''));
    return (
      short.length === words.length &&
      short.join(' ') !== words.map((word) => word.replace(/s$/, '')).join(' ') &&
      short.every((word, index) => word.length > 2 && words[index]?.startsWith(word))
    );
  });
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
