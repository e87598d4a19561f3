import * as v from 'valibot';
import { EVENT_STATUSES, GAP_REASONS } from '../../../briefing/file/vocabulary.js';
import { claimSchema } from '../../shared/claim-record.js';
import { positionSchema } from '../../shared/position-record.js';
import { recordHead, statement, support, thing, words } from '../../shared/schema.js';

const dependents = v.strictObject({
  claims: v.array(claimSchema),
  summary: v.array(statement),
  issues: v.array(v.strictObject({ issue: thing, summary: statement })),
  positions: v.array(positionSchema),
  events: v.array(
    v.strictObject({ event: thing, status: v.picklist(EVENT_STATUSES), support: v.optional(support) }),
  ),
  people: v.array(v.strictObject({ person: thing, support: v.optional(support) })),
  gaps: v.array(v.strictObject({ id: words, question: words, reason: v.picklist(GAP_REASONS) })),
});

const claimInFull = v.strictObject({
  ...claimSchema.entries,
  /** The meaning of the claim's standing, as a phrase that follows 'the source' or 'the speaker'. */
  meaning: words,
  sourceTitle: words,
  /** The claim's sentence in the stored text, with the sentences before and after it. */
  passage: v.optional(
    v.strictObject({
      before: v.optional(words),
      /** The sentence, with the hedge and the attribution marked. */
      parts: v.array(v.strictObject({ text: words, is: v.optional(v.picklist(['hedge', 'voice'])) })),
      after: v.optional(words),
    }),
  ),
  /** Claims that say the same thing in other places. */
  restatements: v.array(claimSchema),
  assumes: v.array(claimSchema),
  dependents,
});

export const schema = () => v.strictObject({ ...recordHead('claim'), claims: v.array(claimInFull) });

export type ClaimsInFullRecord = v.InferOutput<ReturnType<typeof schema>>;
export type ClaimInFull = ClaimsInFullRecord['claims'][number];
export type DependentsRecord = ClaimInFull['dependents'];
