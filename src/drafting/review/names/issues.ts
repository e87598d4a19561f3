import type { BriefingFile } from '../../../briefing/file/schema.js';

/** The number of claims that are in this issue and no other. */
export const claimsOnlyIn = ({ claims, issues }: BriefingFile, issue: string): number => {
  const others = new Set(issues.map(({ id }) => id).filter((id) => id !== issue));
  return claims.filter(({ about }) => about.includes(issue) && !about.some((id) => others.has(id))).length;
};

/** Words for the claims that dropping an issue leaves without one. */
export const claimsLeft = (count: number): string =>
  count === 1 ? '1 claim is in no issue then' : `${count} claims are in no issue then`;
