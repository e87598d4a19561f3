import { draftWords, reviewState } from '../../briefing/review-state.js';
import type { CheckedRule } from './rule.js';

/** Whether somebody has looked at what was proposed. */

const UNREVIEWED: CheckedRule = {
  name: 'unreviewed',
  severity: 'warning',
  summary: 'a draft that nobody has reviewed to the end',
  reason: 'Rules and assistants err. What nobody has held against the source should not be relied on.',
  remedy: 'Check each proposed entry against the source, and take "proposed" out of it.',
  example: {
    wrong: '"id": "c3", ..., "proposed": { "by": "rules" }',
    right: '"id": "c3", ...',
  },
  *check({ file }) {
    const state = reviewState(file);
    if (state !== undefined)
      yield { pointer: '', message: draftWords(state), remedy: 'review the entries that are proposed' };
  },
};

export const REVIEW_RULES: readonly CheckedRule[] = [UNREVIEWED];
