import type { Briefing } from '../briefing.js';
import type { Issue } from '../file/schema.js';

/**
 * Returns a function that tests whether an issue concerns an entry: it refers to the entry, has it as a party, or
 * shares a claim with it.
 */
export function isRelatedTo(briefing: Briefing, id: string): (issue: Issue) => boolean {
  const withClaims = new Set(briefing.claimsAbout(id).flatMap((claim) => claim.about));
  return (issue) =>
    issue.id === id ||
    withClaims.has(issue.id) ||
    [issue.people, issue.organizations, issue.places, issue.parties].some((ids) => ids?.includes(id));
}
