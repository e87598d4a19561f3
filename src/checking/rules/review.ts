import { draftWords, reviewState } from '../../briefing/review-state.js';
import type { CheckedRule } from './rule.js';

export const UNREVIEWED: CheckedRule = {
  name: 'unreviewed',
  severity: 'warning',
  summary: 'a draft that is not fully reviewed',
  reason:
    'Rules and assistants make mistakes. Do not rely on entries that nobody has checked against the source.',
  remedy:
    'Use briefing review, or check each proposed entry against the source and remove "proposed" from it.',
  example: {
    wrong: '"id": "c3", ..., "proposed": { "by": "rules" }',
    right: '"id": "c3", ...',
  },
  *check({ file }) {
    const state = reviewState(file);
    if (state !== undefined)
      yield { pointer: '', message: draftWords(state), remedy: 'review the proposed entries' };
  },
};
