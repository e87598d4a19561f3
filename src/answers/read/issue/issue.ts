import type { Table } from '../../../document/document.js';
import type { Answer } from '../../answer.js';
import { proposedCell } from '../../shared/draft.js';
import { layoutIssue, layoutWholeIssue } from './layout.js';
import { type IssueAnswer, issueSchema } from './record.js';

export { makeIssue } from './record.js';

/** The claims on the issues, one per row. */
const issueTable = ({ issues }: IssueAnswer): Table => ({
  columns: ['Issue', 'Claim', 'Sentence', 'Standing', 'Use', 'Voice', 'Source', 'Place', 'Proposed'],
  rows: issues.flatMap(({ title, claims }) =>
    claims.map(({ id, text, standing, use, attributedTo, source, at, proposed }) => [
      title,
      id,
      text,
      standing,
      use,
      attributedTo,
      source,
      at,
      proposedCell(proposed),
    ]),
  ),
});

/** Issues, one screen each. */
export const issue: Answer<IssueAnswer> = {
  kind: 'issue',
  schema: issueSchema,
  layout: layoutIssue,
  table: issueTable,
};

/** The record of `issue`, shown in full. */
export const wholeIssue: Answer<IssueAnswer> = { ...issue, layout: layoutWholeIssue };
