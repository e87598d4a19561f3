import { BODY_NOUNS } from '../../lexicon/bodies.js';
import { FIRST_NAMES } from '../../lexicon/first-names.js';
import { HONORS, LETTERS, TITLES } from '../../lexicon/titles.js';
import { lowerAt, textAt } from '../../line/words.js';
import { isCapital } from '../capitals.js';
import { isDemonym, isKnownName } from '../gazetteer.js';
import type { Word } from '../words.js';
import { partyStart } from './titles.js';

/** Whether a word is an abbreviation that can follow a name: 'QC', 'MP', 'CBE'. */
export const isLetters = (word: Word | undefined): boolean =>
  LETTERS.has(word?.text ?? '') || HONORS.has(word?.text ?? '');

/** Whether a word is an abbreviation that can only follow a name. 'MP' can also precede one. */
const isOnlyAfterNames = (word: Word | undefined): boolean =>
  isLetters(word) && !TITLES.has(word?.text ?? '');

/** Whether a word is such an abbreviation without a name: 'a QC', but not 'TD' in the name 'TD Lind'. */
export const areLettersAlone = (words: readonly Word[], at: number): boolean =>
  isOnlyAfterNames(words[at]) && !isCapital(words[at + 1]);

/**
 * Whether the name of a person ends before such an abbreviation: 'Mara Lind' in 'Mara Lind QC said'. In 'the South
 * Lindham MP said', the abbreviation follows a constituency.
 */
export function endsPerson(words: readonly Word[], from: number, to: number): boolean {
  if (!isLetters(words[to]) || isCapital(words[to + 1])) return false;
  if (isOnlyAfterNames(words[to])) return true;
  const named = words.slice(from, to);
  if (named.length < 2 || partyStart(named) >= 0) return false;
  if (FIRST_NAMES.has(textAt(named, 0)) || TITLES.has(textAt(named, 0))) return true;
  return !/^(?:the|an?)$/u.test(lowerAt(words, from - 1)) && !named.some(isOfPlaceOrBody);
}

const isOfPlaceOrBody = ({ text }: Word): boolean =>
  isKnownName(text) ||
  isDemonym(text) ||
  BODY_NOUNS.has(text) ||
  /^(?:North|South|East|West|Mid|Central|Upper|Lower)/u.test(text);
