import type { Briefing } from '../../briefing/briefing.js';
import { pointerTo } from '../../json/problem.js';
import type { CheckedRule } from './rule.js';

/** The rules that require claims about an issue as the basis of its summary and positions. */

const ISSUE: CheckedRule = {
  name: 'issue-without-claims',
  severity: 'warning',
  summary: 'an issue that no claim is about',
  reason: 'The page of the issue has a title and a summary, but nothing from the source.',
  remedy: 'Add the id of the issue to the "about" of the claims that concern it.',
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
        remedy: `add "${id}" to the "about" of the claims that concern it`,
      };
    }
  },
};

const POSITION: CheckedRule = {
  name: 'position-without-claims',
  severity: 'warning',
  summary: 'a position without a claim about its issue',
  reason:
    'People quote positions in meetings. If none of the cited claims is about the issue, nobody can say ' +
    'where the source states the position.',
  remedy: 'Cite the claim that states the position, or add the issue to the "about" of a cited claim.',
  example: {
    wrong: '"issue": "fees", "claims": ["c7"], and c7 is about "pilots" only',
    right: '"claims": ["c3"], and c3 is about "fees"',
  },
  *check(briefing) {
    for (const [index, position] of briefing.all('positions').entries()) {
      if (isAbout(briefing, position.claims, position.issue)) continue;
      yield {
        pointer: pointerTo('positions', index, 'claims'),
        message: `none of the claims of the position is about '${briefing.nameOf(position.issue)}'`,
        remedy: 'cite the claim that states the position',
      };
    }
  },
};

const SUMMARY: CheckedRule = {
  name: 'summary-without-claims',
  severity: 'warning',
  summary: 'a summary without a claim about its issue',
  reason:
    'Most readers read only the summary, so it should be based on what the source says about the issue.',
  remedy: 'Cite a claim about the issue, or add the issue to the "about" of a cited claim.',
  example: {
    wrong: '"id": "fees", "summary": { ..., "claims": ["c7"] }, and c7 is about "pilots" only',
    right: '"claims": ["c3"], and c3 is about "fees"',
  },
  *check(briefing) {
    for (const [index, { id, title, summary }] of briefing.all('issues').entries()) {
      if (isAbout(briefing, summary.claims, id)) continue;
      yield {
        pointer: pointerTo('issues', index, 'summary', 'claims'),
        message: `none of the claims of the summary is about '${title}'`,
        remedy: `cite a claim about the issue, or add "${id}" to the "about" of a cited claim`,
      };
    }
  },
};

const isAbout = (briefing: Briefing, claimIds: readonly string[], id: string): boolean =>
  briefing.claims(claimIds).some((claim) => claim.about.includes(id));

export const SUPPORT_RULES: readonly CheckedRule[] = [ISSUE, POSITION, SUMMARY];
