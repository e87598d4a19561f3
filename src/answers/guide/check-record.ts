import * as v from 'valibot';
import { GAP_REASONS } from '../../briefing/file/vocabulary.js';
import type { BriefingRecord } from '../answer.js';
import { claimSchema } from '../shared/claim-record.js';
import { words } from '../shared/schema.js';

/** A question of the quiz at the end of a tour. */
export const checkedQuestion = v.strictObject({
  /** The id of its origin, to distinguish questions. */
  id: words,
  question: words,
  options: v.array(words),
  /** One of the options. */
  answer: words,
  /** The reason: the claims that support the answer. */
  claims: v.array(claimSchema),
  /** The reason, if the source leaves the question open. */
  gap: v.optional(v.strictObject({ question: words, reason: v.picklist(GAP_REASONS) })),
});

export type CheckedQuestion = v.InferOutput<typeof checkedQuestion>;

/** The contents of the last step of a tour. */
export type CheckRecord = BriefingRecord & {
  readonly kind: 'questions';
  readonly questions: readonly CheckedQuestion[];
};
