import { CHARACTER_RULES } from './characters.js';
import { CITATION_RULES } from './citations.js';
import { DURATION_FORM } from './durations.js';
import { FORMAT_RULES } from './format-rules.js';
import { ANSWERED_GAP } from './gaps.js';
import { HARDENING_RULES } from './overstated.js';
import { UNREVIEWED } from './review.js';
import type { CheckedRule, Rule } from './rule.js';
import { PLACE_RULES } from './source-places.js';
import { STANDING_RULES_OF_RECORD } from './standing-rules.js';
import { SUPPORT_RULES } from './support.js';
import { TEXT_RULES } from './text-rules.js';

/** The rules for a valid briefing. */
export const CHECKED_RULES: readonly CheckedRule[] = [
  ...HARDENING_RULES,
  ...STANDING_RULES_OF_RECORD,
  ...SUPPORT_RULES,
  ...CITATION_RULES,
  ...PLACE_RULES,
  ANSWERED_GAP,
  DURATION_FORM,
  ...CHARACTER_RULES,
  UNREVIEWED,
];

const NEEDLESS_ACCEPT: Rule = {
  name: 'needless-accept',
  severity: 'warning',
  summary: 'an entry in "accept" that suppresses nothing',
  reason: 'Such an entry would hide the next real problem.',
  remedy: 'Remove the entry from "accept", or correct the name of the rule.',
  example: {
    wrong: '"accept": [{ "rule": "no-cue", ... }] on a claim that has a cue',
    right: 'no such entry',
  },
};

/** All rules, including those of the file format and those that need a text. */
export const RULES: readonly Rule[] = [...CHECKED_RULES, ...TEXT_RULES, NEEDLESS_ACCEPT, ...FORMAT_RULES];
