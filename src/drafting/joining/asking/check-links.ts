import type { Meaning } from '../../../checking/meaning/meaning.js';
import { asks, conflictOf, tellTheSame } from '../comparing/conflicts.js';
import { denyOtherwise } from '../comparing/denials.js';
import { haveOtherDoers } from '../comparing/doers.js';
import { areElsewhere, areOfOtherYears, haveOtherDays, haveOtherNames } from '../comparing/events.js';
import type { ReadClaim } from '../comparing/likeness.js';
import { countOtherThings, haveOtherNumbers, shareNumber } from '../comparing/numbers.js';
import type { Reason } from '../reasons.js';
import type { ProposedPair } from './link-answer.js';
import type { LinkPart } from './link-parts.js';

/** A pair that a model proposes, after the checks: a link, or nothing. */
export interface CheckedPair {
  readonly pair: ProposedPair;
  readonly old?: ReadClaim;
  readonly added?: ReadClaim;
  /** Absent if it is refused. */
  readonly kind?: 'same' | 'disputes';
  /** What the two differ in. */
  readonly reason?: Reason;
}

/** Checks proposed pairs with the comparisons that the rules are sure of. */
export const checkPairs = (pairs: readonly ProposedPair[], part: LinkPart): CheckedPair[] =>
  pairs.map((pair) => checkPair(pair, part));

function checkPair(pair: ProposedPair, part: LinkPart): CheckedPair {
  // Models confuse the two sides, which the numbers tell apart.
  const numbers = [pair.old, pair.new];
  const old = part.old.find(({ number }) => numbers.includes(number))?.read;
  const added = part.added.find(({ number }) => numbers.includes(number))?.read;
  if (old === undefined || added === undefined) return { pair };
  const ends = { pair, old, added };
  return pair.kind === 'disputes'
    ? { ...ends, ...checkedDispute(added.meaning, old.meaning, pair.reason ?? 'other') }
    : { ...ends, ...checkedSame(added.meaning, old.meaning, pair.kind) };
}

type Result = Pick<CheckedPair, 'kind' | 'reason'>;

/** Claims that differ in something cannot say the same: they contradict each other, or concern different things. */
function checkedSame(one: Meaning, other: Meaning, kind: 'same' | 'moved'): Result {
  const conflict = conflictOf(one, other)?.kind;
  // 'May be moved to Geneva' and 'will be in Geneva' are one, though one of them is called off in a way.
  const isStep = kind === 'moved' && conflict === 'negation' && !denyOtherwise(one, other);
  if (conflict !== undefined && !isStep) return { kind: 'disputes', reason: conflict };
  const isOther =
    haveOtherDoers(one, other) ||
    denyOtherwise(one, other) ||
    haveOtherNames(one, other) ||
    (!tellTheSame(one, other) && (haveOtherNumbers(one, other) || haveOtherDays(one, other)));
  return isOther ? {} : { kind: 'same' };
}

/** Claims on different events or things can both be right. */
export function checkedDispute(one: Meaning, other: Meaning, reason: Reason): Result {
  const dispute = { kind: 'disputes', reason } as const;
  if ([one, other].some(asks) || areOfOtherYears(one, other)) return {};
  if (conflictOf(one, other) !== undefined) return dispute;
  if (reason !== 'date' && haveOtherDays(one, other)) return {};
  if (reason === 'number' && (shareNumber(one, other) || countOtherThings(one, other))) return {};
  if (!/^(?:name|other)$/.test(reason) && areElsewhere(one, other)) return {};
  return dispute;
}
