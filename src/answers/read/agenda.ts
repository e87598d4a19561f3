import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { groupedIssues, WITHOUT_GROUPS } from '../../briefing/groups.js';
import { USES } from '../../briefing/use.js';
import { column, next, paragraph, strong, table, text } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Cell } from '../../document/inline.js';
import type { Answer, Layout } from '../answer.js';
import { proposedCell } from '../shared/draft.js';
import { standingAndVoice, strip } from '../shared/inlines.js';
import { headOf, statementOf } from '../shared/records.js';
import { count, recordHead, statement, thing, use, words } from '../shared/schema.js';
import { silenceWords, silentParties } from '../shared/silent.js';

/** The issues at a glance: what is wanted or reported on each, and how firm that is. */

const schema = () =>
  v.strictObject({
    ...recordHead('agenda'),
    groups: v.array(
      v.strictObject({
        title: words,
        issues: v.array(
          v.strictObject({
            /** As in the whole briefing, whatever is asked for. */
            number: count,
            id: words,
            title: words,
            summary: statement,
            /** A use for each claim about the issue, the freest first. */
            claims: v.array(use),
          }),
        ),
      }),
    ),
    /** Parties whose position is asked for and that have none on any of these issues. */
    silent: v.array(thing),
  });

export type AgendaRecord = v.InferOutput<ReturnType<typeof schema>>;
type IssueRow = AgendaRecord['groups'][number]['issues'][number];

/** @param issues those asked for, in the order wanted */
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
  const uses = briefing.claimsAbout(id).map((claim) => briefing.useOfClaim(claim));
  return {
    number: briefing.numberOf(id),
    id,
    title,
    summary: statementOf(briefing, summary),
    claims: uses.sort((a, b) => USES.indexOf(a) - USES.indexOf(b)),
  };
}

function layout({ briefing, groups, silent }: AgendaRecord): Layout {
  const [first] = groups.flatMap((group) => group.issues);
  const silence = silenceWords(silent);
  return {
    title: `${briefing.title}: agenda`,
    blocks: [
      ...groups.map(groupTable),
      paragraph(`${silence === undefined ? '' : `${silence}. `}Each mark is a claim.`),
      next(...(first ? [`briefing issue ${first.id}`, `briefing say ${first.id}`] : [])),
    ],
  };
}

/** The group's own heading stands over what is wanted, or what is reported, on its issues. */
function groupTable({ title, issues }: AgendaRecord['groups'][number]): Block {
  const columns = [
    column('', 'fit', 'right'),
    column('Issue', 'fill'),
    column(title === WITHOUT_GROUPS ? 'In a sentence' : title, 'fill'),
  ];
  return table('', columns, issues.map(row));
}

/** Behind the sentence its standing, then a mark for each claim on the issue. */
const row = ({ number, title, summary, claims }: IssueRow): Cell[] => [
  [text(String(number))],
  [strong(title)],
  [text(`${summary.text} `), ...standingAndVoice(summary.support), text('  '), strip(claims)],
];

const agendaTable = ({ groups }: AgendaRecord): Table => ({
  columns: ['Number', 'Id', 'Issue', 'Group', 'Summary', 'Standing', 'Use', 'Voice', 'Proposed'],
  rows: groups.flatMap(({ title: group, issues }) =>
    issues.map(({ number, id, title, summary: { text: words, support } }) => [
      String(number),
      id,
      title,
      group,
      words,
      support?.standing ?? '',
      support?.use ?? '',
      support?.voice.name ?? '',
      proposedCell(support?.proposed),
    ]),
  ),
});

export const agenda: Answer<AgendaRecord> = { kind: 'agenda', schema, layout, table: agendaTable };
