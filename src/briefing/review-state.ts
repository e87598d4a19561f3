import type { BriefingFile, Claim } from './file/schema.js';

export interface ReviewState {
  /** The proposers of unreviewed entries: 'rules', or the name of a model. */
  readonly by: readonly string[];
  readonly reviewed: number;
  readonly claims: number;
  /** The number of unreviewed entries other than claims. */
  readonly others: number;
}

/** @returns undefined if everything has been reviewed */
export function reviewState(file: BriefingFile): ReviewState | undefined {
  const claims = marks(file.claims);
  const { people, organizations, places, issues, events, positions, gaps } = file;
  const others = [people, organizations, places, issues, events, positions, gaps].flatMap(marks);
  const by = [...new Set([...claims, ...others].map((mark) => mark.name ?? PROPOSERS[mark.by]))];
  if (by.length === 0) return undefined;
  const all = file.claims.length;
  return { by, reviewed: all - claims.length, claims: all, others: others.length };
}

const PROPOSERS = { rules: 'rules', assistant: 'a model' } as const;

const marks = (entries: readonly Pick<Claim, 'proposed'>[]) =>
  entries.flatMap(({ proposed }) => proposed ?? []);

/**
 * Examples: 'draft by rules: 3 of 41 claims reviewed' or, if all claims have been reviewed, 'draft by rules:
 * 2 other entries not reviewed'.
 */
export function draftWords({ by, reviewed, claims, others }: ReviewState): string {
  const rest = others === 1 ? '1 other entry' : `${others} other entries`;
  const left = reviewed === claims ? `${rest} not reviewed` : `${reviewed} of ${claims} claims reviewed`;
  const names = [by.slice(0, -1).join(', '), ...by.slice(-1)].filter((one) => one !== '');
  return `draft by ${names.join(' and ')}: ${left}`;
}
