import type { Briefing } from '../../briefing/briefing.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule } from './rule.js';

/** Whether what the briefing says of an issue rests on claims about that issue. */

const ISSUE: CheckedRule = {
  name: 'issue-without-claims',
  severity: 'warning',
  summary: 'an issue that no claim is about',
  reason: 'Its page has a headline and a summary, and nothing of what the source says.',
  remedy: 'Name the issue in "about" of the claims that belong to it.',
  example: {
    wrong: '"id": "fees" in issues, and "fees" in no "about"',
    right: '"about": ["fees"] in a claim',
  },
  *check(briefing) {
    for (const [index, { id, title }] of briefing.all('issues').entries()) {
      if (briefing.claimsAbout(id).length > 0) continue;
      yield {
        pointer: pointerTo('issues', index),
        message: `no claim is about '${title}'`,
        remedy: `write "${id}" in "about" of its claims`,
      };
    }
  },
};

const POSITION: CheckedRule = {
  name: 'position-without-claims',
  severity: 'warning',
  summary: 'a position with no claim about its issue behind it',
  reason:
    'A position is the sentence that is spoken in the room. If no claim behind it is about the issue, nobody can say ' +
    'where the source takes that position.',
  remedy: 'Cite the claim in which the position is taken, or name the issue in its "about".',
  example: {
    wrong: '"issue": "fees", "claims": ["c7"], and c7 is about "pilots" only',
    right: '"claims": ["c3"], and c3 is about "fees"',
  },
  *check(briefing) {
    for (const [index, position] of briefing.all('positions').entries()) {
      if (isAbout(briefing, position.claims, position.issue)) continue;
      yield {
        pointer: pointerTo('positions', index, 'claims'),
        message: `none of the claims behind the position is about '${briefing.nameOf(position.issue)}'`,
        remedy: 'cite the claim in which the position is taken',
      };
    }
  },
};

const SUMMARY: CheckedRule = {
  name: 'summary-without-claims',
  severity: 'warning',
  summary: 'a summary with no claim about its issue behind it',
  reason:
    'The one line on an issue that most readers read should rest on what the source says about that issue.',
  remedy: 'Cite a claim about the issue, or name the issue in its "about".',
  example: {
    wrong: '"id": "fees", "summary": { ..., "claims": ["c7"] }, and c7 is about "pilots" only',
    right: '"claims": ["c3"], and c3 is about "fees"',
  },
  *check(briefing) {
    for (const [index, { id, title, summary }] of briefing.all('issues').entries()) {
      if (isAbout(briefing, summary.claims, id)) continue;
      yield {
        pointer: pointerTo('issues', index, 'summary', 'claims'),
        message: `none of the claims behind the summary is about '${title}'`,
        remedy: `cite one, or write "${id}" in its "about"`,
      };
    }
  },
};

const isAbout = (briefing: Briefing, claimIds: readonly string[], id: string): boolean =>
  briefing.claims(claimIds).some((claim) => claim.about.includes(id));

export const SUPPORT_RULES: readonly CheckedRule[] = [ISSUE, POSITION, SUMMARY];
