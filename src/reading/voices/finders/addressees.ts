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
  return person === undefined ? start : afterDescription(words, person[1] + 1);
}

/** Returns the index after a description of the addressee between commas: 'told the Herald, a weekly, that'. */
function afterDescription(words: readonly Word[], comma: number): number {
  if (lowerAt(words, comma) !== ',' || !/^(?:an?|the|its)$/.test(lowerAt(words, comma + 1))) return comma;
  const described = nounPhraseAfter(words, comma + 1, false);
  return described !== undefined && lowerAt(words, described[1] + 1) === ',' ? described[1] + 2 : comma;
}
