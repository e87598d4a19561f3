import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { groupedIssues } from '../../briefing/relations/issues.js';
import { column, lineBreak, next, paragraph, strong, table, text } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Cell } from '../../document/inline.js';
import type { Answer, Layout } from '../answer.js';
import { proposedCell } from '../shared/draft.js';
import { given } from '../shared/given.js';
import { inUseOrder, standingInline, strip, USE_KEY, withOrigin } from '../shared/inlines.js';
import { headOf, statementOf, typedIssue } from '../shared/records.js';
import { count, recordHead, statement, thing, use, words } from '../shared/schema.js';
import { SUPPORT, sheet } from '../shared/sheet.js';
import { silenceWords, silentParties } from '../shared/subjects.js';
import { wordsOf } from '../shared/voiced.js';

/** The summary of each issue, and how sure the source is of it. */

const schema = () =>
  v.strictObject({
    ...recordHead('agenda'),
    groups: v.array(
      v.strictObject({
        title: words,
        issues: v.array(
          v.strictObject({
            number: count,
            id: words,
            title: words,
            summary: statement,
            /** The uses of the claims about the issue, least restricted first. */
            claims: v.array(use),
          }),
        ),
      }),
    ),
    /** Parties that the issues concern but that have no position on any issue. */
    silent: v.array(thing),
  });

export type AgendaRecord = v.InferOutput<ReturnType<typeof schema>>;
type IssueRow = AgendaRecord['groups'][number]['issues'][number];

export const makeAgenda = (briefing: Briefing, issues: readonly Issue[]): AgendaRecord => ({
  ...headOf(briefing, 'agenda'),
  groups: groupedIssues(briefing, issues).map(({ title, issues: own }) => ({
    title,
    issues: own.map((issue) => issueRow(briefing, issue)),
  })),
  silent: silentParties(briefing, issues),
});

function issueRow(briefing: Briefing, issue: Issue): IssueRow {
  const { id, title, summary } = issue;
  return {
    number: briefing.numberOf(id),
    id,
    title,
    summary: statementOf(briefing, summary),
    claims: inUseOrder(briefing.claimsAbout(id).map((claim) => briefing.useOfClaim(claim))),
  };
}

function layout({ briefing, groups, silent }: AgendaRecord): Layout {
  const issues = groups.flatMap((group) => group.issues);
  const [first] = issues;
  const isNamed =
    issues.length > 1 || (first !== undefined && wordsOf(first.title) !== wordsOf(briefing.title));
  const silence = silent.length > 0 ? silenceWords(silent) : undefined;
  return {
    title: `${briefing.title}: agenda`,
    blocks: [
      ...groups.flatMap((group, index) => groupBlocks(group, isNamed, index === 0 ? silence : undefined)),
      paragraph([...USE_KEY, text('; one mark per claim')]),
      next(...(first ? [`briefing issue ${typedIssue(first)}`, `briefing say ${typedIssue(first)}`] : [])),
    ],
  };
}

const COLUMNS = [column('', 'fit', 'right'), column('', 'fill'), column('', 'fill'), column('', 'fit')];

/**
 * @param isNamed whether to show titles; false for a single issue that has the title of the briefing
 * @param aside a remark next to the heading: the parties without a stated position
 */
function groupBlocks(
  { title, issues }: AgendaRecord['groups'][number],
  isNamed: boolean,
  aside: string | undefined,
): Block[] {
  const own = (_: unknown, index: number) => isNamed || index !== NAME;
  return [
    { kind: 'heading', level: 1, text: title, ruled: true, ...given({ aside }) },
    table(
      '',
      COLUMNS.filter(own),
      issues.map((issue) => row(issue).filter(own)),
    ),
  ];
}

const NAME = 1;

const row = ({ number, title, summary, claims }: IssueRow): Cell[] => [
  [text(String(number))],
  [strong(title)],
  withOrigin(summary),
  [standingInline(summary.support), lineBreak, strip(claims)],
];

const agendaTable = ({ groups }: AgendaRecord): Table =>
  sheet(
    groups.flatMap(({ title, issues }) =>
      issues.map((issue) => ({ ...issue, group: title, support: issue.summary.support })),
    ),
    {
      Number: ({ number }) => String(number),
      Id: ({ id }) => id,
      Issue: ({ title }) => title,
      Group: ({ group }) => group,
      Summary: ({ summary }) => summary.text,
      ...SUPPORT,
      Proposed: ({ support }) => proposedCell(support?.proposed),
    },
  );

export const agenda: Answer<AgendaRecord> = { kind: 'agenda', schema, layout, table: agendaTable };
