import { wordSet } from '../../lexicon-lines.js';
import { nounPhraseAfter } from '../../line/noun-phrase-after.js';
import { lowerAt, posAt, type Range, type Word } from '../../line/words.js';
import { startsClause } from './clause-start.js';

/** Verbs whose addressee comes before the reported words. */
export const ADDRESSED = wordSet(`
  tell ask assure remind inform urge warn advise encourage instruct order brief implore beg thank promise
  notify reassure accuse
`);

/** Returns the index after the addressee, where the reported words can begin; `start` if there is no addressee. */
export function afterAddressee(words: readonly Word[], start: number, base: string): number {
  const at = lowerAt(words, start) === 'to' ? start + 1 : start;
  const person = nounPhraseAfter(words, at, false);
  const name = person && INFORMING.test(base) ? nameAfterGroup(words, person) : undefined;
  if (name !== undefined || startsClause(words, start)) return name ?? start;
  return person === undefined ? start : person[1] + 1;
}

/** Returns the index of a name that begins the reported clause after a group: 'told [local media] [Lind was hurt]'. */
function nameAfterGroup(words: readonly Word[], [first, last]: Range): number | undefined {
  for (let index = first + 1; index <= last; index += 1)
    if (posAt(words, index) === 'PROPN' && isGroup(words, index - 1) && startsClause(words, index))
      return index;
  return undefined;
}

/**
 * Verbs after which a clause is the content and not part of the addressee. In 'urged drivers Lind had trained', the
 * clause is part of the addressee.
 */
const INFORMING = /^(?:tell|inform|remind|assure|reassure|warn|notify|promise)$/;

const isGroup = (words: readonly Word[], index: number): boolean =>
  posAt(words, index) === 'NOUN' &&
  /(?:[^s]s|men|people|media|press|police|parliament|congress)$/.test(lowerAt(words, index));
