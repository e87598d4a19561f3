import type { Briefing } from '../briefing.js';
import type { Issue } from '../file/schema.js';

/** Issues under the heading that the briefing gives them. */
export interface IssueGroup {
  /** Absent for issues that are in no group. */
  readonly id?: string;
  readonly title: string;
  readonly issues: readonly Issue[];
}

/** The heading of issues in no group: all of them where the briefing has no groups. */
const WITHOUT_GROUPS = 'Issues';
const UNGROUPED = 'Other issues';

/** The title of the group that an issue is in; undefined where it is in none. */
export const groupTitle = (briefing: Briefing, { group }: Issue): string | undefined =>
  briefing.file.groups?.find(({ id }) => id === group)?.title;

/** Issues by their groups, in the order of the groups; those in none come last. */
export function groupedIssues(briefing: Briefing, issues: readonly Issue[]): IssueGroup[] {
  const { groups = [] } = briefing.file;
  const named = groups.map(({ id, title }) => ({
    id,
    title,
    issues: issues.filter((issue) => issue.group === id),
  }));
  const rest = issues.filter(({ group }) => group === undefined);
  const title = named.some((group) => group.issues.length > 0) ? UNGROUPED : WITHOUT_GROUPS;
  return [...named, { title, issues: rest }].filter((group) => group.issues.length > 0);
}
