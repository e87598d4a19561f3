import type { Meaning, Negation, WordRange } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { areOpposite, hasRelated } from './related.js';

/** How much of what a claim denies is in another claim. */
export interface Denial {
  /** The number of denied words and names that the other claim has, and their share. */
  readonly found: number;
  readonly share: number;
  /** Whether the denied verb is in the other claim: as such, or as its opposite. */
  readonly verb: 'same' | 'opposite' | 'missing';
}

/** Whether one of two claims denies the other. Two denials within a claim cancel each other out. */
export const denyOtherwise = (one: Meaning, other: Meaning): boolean =>
  denialsOf(one, other).length % 2 !== denialsOf(other, one).length % 2;

/**
 * The denials in a claim that concern the other claim: 'they suspect a group, which denied it' still expresses
 * suspicion.
 */
export function denialsOf(meaning: Meaning, other: Meaning): Denial[] {
  const excluding = meaning.predicates.filter(({ root }) => root === EXCLUDE);
  return [...meaning.negations, ...excluding]
    .filter(({ at }) => !isBound(meaning, at))
    .map((negation) => denialOf(meaning, negation, other))
    .filter(({ found }) => found > 0);
}

/** 'He did not rule it out.' */
const EXCLUDE = rootOf('exclude');

/** 'Not before Friday' gives a time. */
const isBound = ({ words }: Meaning, at: number): boolean =>
  words[at]?.lower !== 'no' &&
  words.slice(at, deniedBy(words, at).last + 1).some(({ lower }) => /^(?:before|until|till)$/.test(lower));

function denialOf(meaning: Meaning, { at }: Pick<Negation, 'at'>, other: Meaning): Denial {
  const { words, predicates } = meaning;
  const range = deniedBy(words, at);
  const roots = other.words.map(({ root }) => root);
  const known = new Set(roots);
  const isIn = (root: string): boolean => hasRelated(known, root);
  const hasOpposite = (root: string): boolean => roots.some((one) => areOpposite(one, root));
  const denied = contentIn(meaning, range, at);
  const named = namesIn(meaning, range).filter((keys) => keys.some((key) => keysOf(other).has(key)));
  const found = denied.filter((root) => isIn(root) || hasOpposite(root)).length;
  const verb = predicates.find(({ at: own }) => own >= at && own <= range.last && own !== at)?.root ?? denied[0] ?? '';
  return {
    found: found + named.length,
    share: found / Math.max(1, denied.length),
    verb: isIn(verb) ? 'same' : hasOpposite(verb) ? 'opposite' : 'missing',
  };
}

/** The roots of the denied words, without numbers, hedges and names. */
function contentIn({ words, names, figures, hedges }: Meaning, { first, last }: WordRange, at: number): string[] {
  const covered = [...names, ...figures, ...hedges];
  return words.flatMap(({ isContent, root, lower }, index) =>
    index >= first &&
    index <= last &&
    index !== at &&
    isContent &&
    !NOBODY.test(lower) &&
    !covered.some((range) => range.first <= index && index <= range.last)
      ? [root]
      : [],
  );
}

const NOBODY = /^(?:nobody|none|nothing|no)$/;

const namesIn = ({ names }: Meaning, { first, last }: WordRange): (readonly string[])[] =>
  names.filter((name) => name.first >= first && name.last <= last).map(({ keys }) => keys);

const keysOf = ({ names, voiceKeys }: Meaning): ReadonlySet<string> =>
  new Set([...names.flatMap(({ keys }) => keys), ...voiceKeys]);

/** The clause of a negator; of 'denied' and 'ruled out', only what follows. */
function deniedBy(words: Meaning['words'], at: number): WordRange {
  const isDenying = words[at]?.pos === 'VERB';
  const before = words.slice(0, at).findLastIndex(isBorder);
  const behind = words.findIndex((word, index) => index > at && (isDenying ? endsClause : isBorder)(word));
  return { first: isDenying ? at + 1 : before + 1, last: (behind < 0 ? words.length : behind) - 1 };
}

/** A clause begins with 'that' or 'and': 'released him and said that he was no longer a suspect'. */
const isBorder = (word: Meaning['words'][number]): boolean =>
  endsClause(word) || /^(?:that|and)$/.test(word.lower);
