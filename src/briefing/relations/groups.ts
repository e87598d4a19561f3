import type { Briefing } from '../briefing.js';
import type { Issue } from '../file/schema.js';

/** The issues under one heading of the briefing. */
interface IssueGroup {
  /** Absent for the issues that are not in a group. */
  readonly id?: string;
  readonly title: string;
  readonly issues: readonly Issue[];
}

export const groupTitle = (briefing: Briefing, { group }: Issue): string | undefined =>
  briefing.file.groups?.find(({ id }) => id === group)?.title;

/** Returns the issues by group, in the order of the groups. Issues without a group come last. */
export function groupedIssues(briefing: Briefing, issues: readonly Issue[]): IssueGroup[] {
  const { groups = [] } = briefing.file;
  const named = groups.map(({ id, title }) => ({
    id,
    title,
    issues: issues.filter((issue) => issue.group === id),
  }));
  const rest = issues.filter(({ group }) => group === undefined);
  const title = named.some((group) => group.issues.length > 0) ? 'Other issues' : 'Issues';
  return [...named, { title, issues: rest }].filter((group) => group.issues.length > 0);
}
