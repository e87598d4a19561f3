import type { Meaning, WordRange } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { rootsOf } from '../../../checking/meaning/support.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { hasRelated } from './related.js';

/** Whether one of two claims denies the other. Two denials within a claim cancel each other out. */
export const denyOtherwise = (one: Meaning, other: Meaning): boolean =>
  denialsOf(one, other) % 2 !== denialsOf(other, one) % 2;

/**
 * Counts the denials in a claim that concern the other claim: 'they suspect a group, which denied it' still expresses
 * suspicion.
 */
function denialsOf(meaning: Meaning, other: Meaning): number {
  const { words, names, negations } = meaning;
  const roots = rootsOf(other);
  const keys = new Set(other.names.flatMap((name) => name.keys));
  const excluding = meaning.predicates.filter(({ root }) => root === EXCLUDE);
  return [...negations, ...excluding].filter(({ at }) => {
    const clause = clauseAround(words, at);
    const { first, last } = clause;
    if (isBound(meaning, at, clause)) return false;
    return (
      words.slice(first, last + 1).some(({ isContent, root }) => isContent && hasRelated(roots, root)) ||
      names.some((name) => name.first >= first && name.last <= last && name.keys.some((key) => keys.has(key)))
    );
  }).length;
}

/** 'He did not rule it out.' */
const EXCLUDE = rootOf('exclude');

/** 'Not before Friday' gives a time. */
const isBound = ({ words }: Meaning, at: number, { last }: WordRange): boolean =>
  words[at]?.lower !== 'no' &&
  words.slice(at, last + 1).some(({ lower }) => /^(?:before|until|till)$/.test(lower));

/** A clause beginning with 'that' or 'and': 'released him and said that he was no longer a suspect'. */
function clauseAround(words: Meaning['words'], at: number): WordRange {
  const before = words
    .slice(0, at)
    .findLastIndex((word) => endsClause(word) || /^(?:that|and)$/.test(word.lower));
  const behind = words.findIndex((word, index) => index > at && endsClause(word));
  return { first: before + 1, last: (behind < 0 ? words.length : behind) - 1 };
}
