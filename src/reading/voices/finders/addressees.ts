import { wordSet } from '../../lexicon-lines.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { lowerAt, type Word } from '../../line/words.js';
import { startsClause } from './clause-start.js';

/** Verbs whose addressee comes before the reported words. */
export const ADDRESSED = wordSet(`
  tell ask assure remind inform urge warn advise encourage instruct order brief implore beg thank promise
  notify reassure accuse
`);

/** Returns the index after the addressee, where the reported words can begin; `start` if there is no addressee. */
export function afterAddressee(words: readonly Word[], start: number): number {
  const at = lowerAt(words, start) === 'to' ? start + 1 : start;
  const person = nounPhraseAfter(words, at, false);
  if (startsClause(words, start)) return start;
  return person === undefined ? start : person[1] + 1;
}
