import type { Briefing } from '../briefing.js';
import type { Issue } from '../file/schema.js';

/** Finds the issues that concern an entry: the issue refers to it, has it as a party, or has a claim about it. */
export function issuesTouching(briefing: Briefing, id: string): (issue: Issue) => boolean {
  const withClaims = new Set(briefing.claimsAbout(id).flatMap((claim) => claim.about));
  return (issue) =>
    issue.id === id ||
    withClaims.has(issue.id) ||
    [issue.people, issue.organizations, issue.places, issue.parties].some((ids) => ids?.includes(id));
}
