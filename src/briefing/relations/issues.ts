import type { Briefing } from '../briefing.js';
import type { Issue, Position } from '../file/schema.js';
import { kindWord } from '../file/vocabulary.js';

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

/**
 * Returns the ids for an `--about` filter: the id of the entry and, for a place, the ids of organizations at
 * that place, since 'China' is both a place and a government.
 */
export function idsMeantBy(briefing: Briefing, id: string): ReadonlySet<string> {
  const located = briefing.all('organizations').filter(({ place }) => place === id);
  return new Set([id, ...located.map((organization) => organization.id)]);
}

/**
 * Returns a function that tests whether an issue is related to an entry: the issue refers to the entry, or a
 * claim is about both.
 */
export function isRelatedTo(briefing: Briefing, id: string): (issue: Issue) => boolean {
  const withClaims = new Set(briefing.claimsAbout(id).flatMap((claim) => claim.about));
  return (issue) =>
    issue.id === id ||
    withClaims.has(issue.id) ||
    [issue.people, issue.organizations, issue.places, issue.parties].some((ids) => ids?.includes(id));
}

/** Separates the parts of a position, which are listed side by side and not combined into a sentence. */
export const SEPARATOR = ' · ';

/** Returns the holder, the act, the text and any addressee of a position: 'Norland · seeks · lower fees · toward Sudland'. */
export function positionLine(briefing: Briefing, position: Position): string {
  const { whose, act, label, text, towards } = position;
  const addressee = towards === undefined ? [] : [`toward ${briefing.nameOf(towards)}`];
  return [briefing.nameOf(whose), kindWord(act, label), text, ...addressee].join(SEPARATOR);
}
