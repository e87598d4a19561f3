import * as v from 'valibot';
import { DIFFERENCES, OTHER } from '../../../briefing/file/vocabulary.js';
import type { Meaning } from '../../../checking/meaning/meaning.js';
import { findJson } from '../../model/find-json.js';
import { asks, conflictOf, shareEvent } from '../comparing/conflicts.js';
import { denyOtherwise } from '../comparing/denials.js';
import {
  areElsewhere,
  areOfOtherYears,
  haveOtherDays,
  haveOtherDoers,
  haveOtherNames,
} from '../comparing/events.js';
import type { ReadClaim } from '../comparing/likeness.js';
import { haveOtherNumbers, shareNumber } from '../comparing/numbers.js';
import type { LinkPart } from './link-parts.js';

/** The ways in which two contradictory claims can differ. */
const REASONS = [...DIFFERENCES, OTHER] as const;
export type Reason = (typeof REASONS)[number];

/** Two claims that a model proposes to link, identified by their numbers in the request. */
export interface ProposedPair {
  readonly kind: 'same' | 'moved' | 'disputes';
  readonly old: number;
  readonly new: number;
  readonly reason?: Reason;
}

const number = { type: 'integer' };
const pairs = (more: Record<string, object>) => {
  const properties = { old: number, new: number, ...more };
  return {
    type: 'array',
    items: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  };
};

/** The JSON Schema of an answer, for servers that can enforce a schema. */
export const LINKS_SCHEMA = {
  type: 'object',
  properties: {
    same: pairs({}),
    moved: pairs({}),
    disputes: pairs({ reason: { type: 'string', enum: REASONS } }),
  },
  required: ['same', 'moved', 'disputes'],
  additionalProperties: false,
};

/** Models write the number of a claim as 3, "3" or "[3]". */
const claimNumber = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((value) =>
    typeof value === 'number' ? value : Number(value.trim().replace(/^\[|\]$/g, '') || 'none'),
  ),
  v.safeInteger(),
  v.minValue(1),
);
const pair = v.object({ old: claimNumber, new: claimNumber });
const dispute = v.object({ ...pair.entries, reason: v.fallback(v.picklist(REASONS), 'other') });

const MAX_LINKS = 500;

interface LinksAnswer {
  readonly pairs: readonly ProposedPair[];
  /** The number of entries that do not have the requested form. */
  readonly malformed: number;
}

/** Returns the well-formed entries of a reply, or undefined if it contains no JSON. */
export function linksAnswerIn(reply: string): LinksAnswer | undefined {
  const found = findJson(reply);
  if (found === undefined || Array.isArray(found.value)) return undefined;
  const fields = found.value as Record<string, unknown>;
  let malformed = 0;
  const pairs = (['same', 'moved', 'disputes'] as const).flatMap((kind) => {
    const list: unknown = Object.hasOwn(fields, kind) ? fields[kind] : [];
    return (Array.isArray(list) ? list : []).slice(0, MAX_LINKS).flatMap((one): ProposedPair[] => {
      const parsed = v.safeParse(kind === 'disputes' ? dispute : pair, one);
      if (parsed.success) return [{ kind, ...parsed.output }];
      malformed += 1;
      return [];
    });
  });
  return { pairs, malformed };
}

/** A pair that a model proposed, with the result of the checks. */
export interface CheckedPair {
  readonly pair: ProposedPair;
  readonly old?: ReadClaim;
  readonly added?: ReadClaim;
  /** The kind of the link; absent if the pair is refused. */
  readonly kind?: 'same' | 'disputes';
  readonly reason?: Reason;
}

/** Checks proposed pairs with the rules' most reliable comparisons. */
export const checkPairs = (pairs: readonly ProposedPair[], part: LinkPart): CheckedPair[] =>
  pairs.map((pair) => checkPair(pair, part));

function checkPair(pair: ProposedPair, part: LinkPart): CheckedPair {
  // Models sometimes swap the two numbers, but each number identifies a claim.
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

/** Checks whether two claims can mean the same thing. If they contradict each other, returns a dispute. */
function checkedSame(one: Meaning, other: Meaning, kind: 'same' | 'moved'): Result {
  const conflict = conflictOf(one, other)?.kind;
  // 'May be moved to Geneva' and 'will be in Geneva' can be the same claim, although the rules mistake a move for a
  // cancellation.
  const isStep = kind === 'moved' && conflict === 'negation' && !denyOtherwise(one, other);
  if (conflict !== undefined && !isStep) return { kind: 'disputes', reason: conflict };
  const isOther =
    haveOtherDoers(one, other) ||
    denyOtherwise(one, other) ||
    haveOtherNames(one, other) ||
    (!shareEvent(one, other) && (haveOtherNumbers(one, other) || haveOtherDays(one, other)));
  return isOther ? {} : { kind: 'same' };
}

/** Checks whether two claims can contradict each other. Claims about different things can both be right. */
export function checkedDispute(one: Meaning, other: Meaning, reason: Reason): Result {
  const dispute = { kind: 'disputes', reason } as const;
  if ([one, other].some(asks) || areOfOtherYears(one, other)) return {};
  if (conflictOf(one, other) !== undefined) return dispute;
  if (reason !== 'date' && haveOtherDays(one, other)) return {};
  if (reason === 'number' && shareNumber(one, other)) return {};
  if (!/^(?:name|other)$/.test(reason) && areElsewhere(one, other)) return {};
  return dispute;
}
