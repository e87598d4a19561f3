import type { Meaning, WordRange } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import { endsClause } from '../../../checking/meaning/words.js';
import { keysIn } from './events.js';
import { areOpposite, areRelated, hasRelated } from './related.js';

/** A denial in a claim, and how much of the denied statement is in another claim. */
interface Denial {
  /** The number of denied words and names that are in the other claim, and their share. */
  readonly found: number;
  readonly share: number;
  /** Whether the other claim has the denied verb or its opposite. */
  readonly verb: 'same' | 'opposite' | 'missing';
}

/**
 * Returns whether exactly one of two claims denies the other. A double denial is no denial, and neither is the denial
 * of an opposite: 'has not been found' has the same meaning as 'is missing'.
 */
export const denyOtherwise = (one: Meaning, other: Meaning): boolean =>
  isDenied(one, other) !== isDenied(other, one);

const isDenied = (one: Meaning, other: Meaning): boolean =>
  denialsOf(one, other).filter(({ verb }) => verb !== 'opposite').length % 2 === 1;

/**
 * Returns the denials in a claim that concern the other claim. Denials of anything else do not count: 'they suspect a
 * group, which denied it' still expresses suspicion.
 */
export function denialsOf(meaning: Meaning, other: Meaning): Denial[] {
  const excluding = meaning.predicates.filter(({ root }) => root === EXCLUDE);
  return [...meaning.negations, ...excluding]
    .filter(({ at }) => !isBound(meaning, at) && !isWish(meaning, at))
    .map(({ at }) => denialOf(meaning, at, other))
    .filter(({ found }) => found > 0);
}

/**
 * The root of 'rule out', which denies something unless it is itself denied: 'he did not rule it out' denies nothing.
 */
const EXCLUDE = rootOf('exclude');

/** Returns whether a negator only limits a time or number: 'not before Friday'. */
const isBound = ({ words }: Meaning, at: number): boolean =>
  words[at]?.lower !== 'no' &&
  words.slice(at, deniedBy(words, at).last + 1).some(({ lower }) => /^(?:before|until|till)$/.test(lower));

/** Returns whether a negator does not deny a statement: 'nobody should be ill', 'were denied visas'. */
const isWish = ({ words }: Meaning, at: number): boolean =>
  words.slice(Math.max(0, at - 2), at + 6).some(({ lower }) => /^(?:should|must|ought)$/.test(lower)) ||
  (/^den/.test(words[at]?.lower ?? '') && words[at - 1]?.pos === 'AUX');

function denialOf(meaning: Meaning, at: number, other: Meaning): Denial {
  const range = deniedBy(meaning.words, at);
  const denied = contentIn(meaning, range, at);
  const known = new Set(other.words.map(({ root }) => root));
  const matches = denied.map((root) =>
    [...known].filter((one) => areRelated(one, root) || areOpposite(one, root)),
  );
  const found = Math.min(matches.filter((ones) => ones.length > 0).length, new Set(matches.flat()).size);
  const names = namesIn(meaning, range);
  const otherKeys = keysIn(other);
  const named = names.filter((keys) => keys.some((key) => otherKeys.includes(key))).length;
  const verb = verbIn(meaning, range, at);
  return {
    found: found + named,
    share: denied.length > 0 ? found / denied.length : named / Math.max(1, names.length),
    verb: verb === undefined ? (found + named > 0 ? 'same' : 'missing') : verbAmong(actsIn(other), verb),
  };
}

const verbAmong = (known: ReadonlySet<string>, verb: string): Denial['verb'] => {
  if (hasRelated(known, verb)) return 'same';
  return [...known].some((one) => areOpposite(one, verb)) ? 'opposite' : 'missing';
};

/**
 * Returns the roots of a claim, except for those of nouns for people and firms: 'insurer' does not mean that anything
 * is insured.
 */
const actsIn = ({ words }: Meaning): ReadonlySet<string> =>
  new Set(
    words
      .filter(({ pos, lower }) => pos !== 'NOUN' || !/(?:[eo]r|ee)s?$/.test(lower))
      .map(({ root }) => root),
  );

/**
 * Finds the denied verb or adjective: 'close' in 'does not plan to close', and 'positive' in 'has not tested positive'.
 */
function verbIn({ words, predicates }: Meaning, { last }: WordRange, at: number): string | undefined {
  const verb = predicates.find(
    (one) => one.at > at && one.at <= last && !leadsTo(words, one.at) && !EMPTY.has(one.root),
  );
  if (verb === undefined) return undefined;
  const next = words[verb.at + 1];
  return next?.pos === 'ADJ' && words[verb.at]?.pos === 'VERB' && !words[verb.at + 2]?.isContent
    ? next.root
    : verb.root;
}

/**
 * Returns whether a verb only introduces an infinitive, as in 'prepared to withdraw', but not in 'lied to the agency'.
 */
const leadsTo = (words: Meaning['words'], at: number): boolean =>
  words[at + 1]?.lower === 'to' && /^(?:AUX|VERB)$/.test(words[at + 2]?.pos ?? '');

/** Verbs that do not identify the denied statement. */
const EMPTY: ReadonlySet<string> = new Set(
  ['come', 'get', 'go', 'participate', 'report', 'take'].map(rootOf),
);

/** Returns the roots of the denied words, except for numbers, hedges, names, and verbs that say little. */
function contentIn(
  { words, names, figures, hedges }: Meaning,
  { first, last }: WordRange,
  at: number,
): string[] {
  const covered = [...names, ...figures, ...hedges];
  return words
    .slice(first, last + 1)
    .flatMap(({ isContent, root, lower }, index) =>
      index + first !== at &&
      isContent &&
      !NOBODY.test(lower) &&
      !EMPTY.has(root) &&
      !leadsTo(words, first + index) &&
      !covered.some((range) => range.first <= first + index && first + index <= range.last)
        ? [root]
        : [],
    );
}

const NOBODY = /^(?:nobody|none|nothing|no|without)$/;

const namesIn = ({ names }: Meaning, { first, last }: WordRange): (readonly string[])[] =>
  names.filter((name) => name.first >= first && name.last <= last).map(({ keys }) => keys);

/**
 * Returns the range of words that a negator denies. It is the clause or, for 'no', 'denied' and 'ruled out', the words
 * after the negator.
 */
function deniedBy(words: Meaning['words'], at: number): WordRange {
  const isDenying = words[at]?.pos === 'VERB';
  const before = words.slice(0, at).findLastIndex(isBorder);
  const end = words.findIndex((word, index) => index > at && (isDenying ? endsClause : isBorder)(word));
  const last = (end < 0 ? words.length : end) - 1;
  const isAfter = isDenying || (NOBODY.test(words[at]?.lower ?? '') && last > at);
  return { first: isAfter ? at + 1 : before + 1, last };
}

/**
 * Returns whether a word separates clauses, as 'that' and 'and' do in 'released him and said that he was no longer a
 * suspect'.
 */
const isBorder = (word: Meaning['words'][number]): boolean =>
  endsClause(word) || /^(?:that|and)$/.test(word.lower);
