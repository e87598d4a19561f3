import type { Briefing } from '../briefing.js';
import type { Issue } from '../file/schema.js';

/** Finds the issues that concern an entry: they name it, it is one of their parties, or their claims are about it. */
export function issuesTouching(briefing: Briefing, id: string): (issue: Issue) => boolean {
  const withClaims = new Set(briefing.claimsAbout(id).flatMap((claim) => claim.about));
  return (issue) =>
    issue.id === id ||
    withClaims.has(issue.id) ||
    [issue.people, issue.organizations, issue.places, issue.parties].some((ids) => ids?.includes(id));
}
