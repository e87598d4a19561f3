import type { BriefingFile, Statement } from './schema.js';

/** A sentence by the author of a briefing, with its path in the file. */
interface PlacedStatement {
  readonly keys: readonly (string | number)[];
  readonly statement: Statement;
  /** True for a sentence on a disputed or open point, which can be a remark (see `isRemark`). */
  readonly isOpen: boolean;
}

/** Finds all sentences by the author: in the summary, on open points, and on issues. */
export function* statementsIn({ summary, open, issues }: BriefingFile): Generator<PlacedStatement> {
  yield* listed(['summary'], summary);
  yield* listed(['open'], open, true);
  for (const [index, issue] of issues.entries()) {
    yield { keys: ['issues', index, 'summary'], statement: issue.summary, isOpen: false };
    yield* listed(['issues', index, 'details'], issue.details);
  }
}

function* listed(
  keys: PlacedStatement['keys'],
  statements: readonly Statement[] = [],
  isOpen = false,
): Generator<PlacedStatement> {
  for (const [index, statement] of statements.entries()) yield { keys: [...keys, index], statement, isOpen };
}

/** Returns the file with a change applied to every sentence that `statementsIn` finds. */
export function withStatements(
  file: BriefingFile,
  change: <One extends Statement>(statement: One) => One,
): BriefingFile {
  return {
    ...file,
    summary: file.summary.map(change),
    ...(file.open && { open: file.open.map(change) }),
    issues: file.issues.map((issue) => ({
      ...issue,
      summary: change(issue.summary),
      ...(issue.details && { details: issue.details.map(change) }),
    })),
  };
}

export const statementsOfIssue = ({ summary, details = [] }: BriefingFile['issues'][number]): Statement[] => [
  summary,
  ...details,
];

/** Returns true if the brief is continuous prose: its summary is a paragraph, or an issue has several sentences. */
export const isWrittenWhole = ({ summary, issues }: Connected): boolean =>
  summary.some(({ continues }) => continues) || issues.some(({ details = [] }) => details.length > 0);

/** The parts of a brief that show whether it is continuous prose. */
interface Connected {
  readonly summary: readonly { readonly continues?: true | undefined }[];
  readonly issues: readonly { readonly details?: readonly unknown[] | undefined }[];
}
