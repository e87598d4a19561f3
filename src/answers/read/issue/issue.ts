import type { Table } from '../../../document/document.js';
import type { Answer } from '../../answer.js';
import { proposedCell } from '../../shared/draft.js';
import { CLAIM_SUPPORT, sheet } from '../../shared/sheet.js';
import { layoutIssue, layoutWholeIssue } from './layout.js';
import { type IssueAnswer, issueSchema } from './record.js';

export { makeIssue } from './record.js';

const issueTable = ({ issues }: IssueAnswer): Table =>
  sheet(
    issues.flatMap(({ title, claims }) => claims.map((claim) => ({ ...claim, issue: title }))),
    {
      Issue: ({ issue }) => issue,
      Claim: ({ id }) => id,
      Sentence: ({ text }) => text,
      ...CLAIM_SUPPORT,
      Source: ({ source }) => source,
      Place: ({ at }) => at,
      Proposed: ({ proposed }) => proposedCell(proposed),
    },
  );

export const issue: Answer<IssueAnswer> = {
  kind: 'issue',
  schema: issueSchema,
  layout: layoutIssue,
  table: issueTable,
};

export const wholeIssue: Answer<IssueAnswer> = { ...issue, layout: layoutWholeIssue };
