import * as v from 'valibot';
import { findJson } from '../../model/find-json.js';
import { REASONS, type Reason } from '../reasons.js';

/** Two claims that a model proposes to link, by their numbers in the request. */
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

/** The JSON Schema of an answer, for servers to enforce. */
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

/** Models write 3, "3" and "[3]". */
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

/** The maximum number of pairs in one answer. */
const MAX_LINKS = 500;

export interface LinksAnswer {
  readonly pairs: readonly ProposedPair[];
  /** Entries that do not have the requested form. */
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
