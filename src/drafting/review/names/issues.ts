import type { BriefingFile } from '../../../briefing/file/schema.js';

/** How many claims are in one issue and in no other. */
export const claimsOnlyIn = ({ claims, issues }: BriefingFile, issue: string): number => {
  const others = new Set(issues.map(({ id }) => id).filter((id) => id !== issue));
  return claims.filter(({ about }) => about.includes(issue) && !about.some((id) => others.has(id))).length;
};

/** '1 claim is in no issue then'. */
export const claimsLeft = (count: number): string =>
  count === 1 ? '1 claim is in no issue then' : `${count} claims are in no issue then`;
