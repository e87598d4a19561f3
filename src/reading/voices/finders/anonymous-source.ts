import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import type { Word } from '../../line/words.js';
import { lowerAt, posAt } from '../../line/words.js';
import type { Source } from './finding.js';

/** Whether a word is a comma, or a dash between spaces; not the hyphen of 'D-Ohio'. */
export function isComma(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  if (text === '-') return (words[index]?.start ?? 0) > (words[index - 1]?.end ?? 0);
  return /^(?:,|—|–|--)$/.test(text);
}

/** Skips an age between commas: 'Lind, 61, who runs the port'. Returns the last word before it. */
export const beforeAge = (words: readonly Word[], last: number): number =>
  posAt(words, last) === 'NUM' && isComma(words, last - 1) && isComma(words, last + 1) ? last - 2 : last;

/**
 * Finds a source with a phrase about anonymity: 'an official who asked not to be named said', 'a diplomat, speaking on
 * condition of anonymity, said'.
 */
export function anonymousSource(words: readonly Word[], last: number): Source | undefined {
  const end = isComma(words, last) ? last - 1 : last;
  if (!/^(?:named|identified|anonymity|anonymously)$/.test(lowerAt(words, end))) return undefined;
  for (let index = end - 1; index > 0 && index > end - LONGEST_WISH; index -= 1) {
    if (!/^(?:who|speaking|asking|requesting)$/.test(lowerAt(words, index))) continue;
    const range = nounPhraseBefore(words, isComma(words, index - 1) ? index - 2 : index - 1);
    return range && { range: [range[0], end], position: 'before' };
  }
  return undefined;
}

/** The maximum length of such a phrase, in words. */
const LONGEST_WISH = 14;
