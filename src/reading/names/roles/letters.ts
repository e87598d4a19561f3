import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { HONORS, LETTERS, TITLES } from '../../lexicon/titles.js';
import { lowerAt, textAt } from '../../line/words.js';
import { isCapital } from '../capitals.js';
import type { Word } from '../words.js';
import { partyStart } from './titles.js';

/** Whether a word is an abbreviation that can follow a name: 'QC', 'MP', 'CBE'. */
export const isLetters = (word: Word | undefined): boolean =>
  LETTERS.has(word?.text ?? '') || HONORS.has(word?.text ?? '');

/**
 * Whether the name of a person ends before such an abbreviation: 'Mara Lind' in 'Mara Lind QC said'. In 'the South
 * Lindham MP said', the abbreviation follows a constituency.
 */
export function endsPerson(words: readonly Word[], from: number, to: number): boolean {
  if (!isLetters(words[to]) || isCapital(words[to + 1])) return false;
  const named = words.slice(from, to);
  if (named.length < 2 || partyStart(named) >= 0) return false;
  if (FIRST_NAMES.has(textAt(named, 0)) || TITLES.has(textAt(named, 0))) return true;
  return !/^(?:the|an?)$/u.test(lowerAt(words, from - 1));
}
