import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { next, paragraph, table, text } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { proposedCell } from '../shared/draft.js';
import { firstOf, mention, mentionList, supportCells } from '../shared/inlines.js';
import {
  type PositionRecord,
  positionOrigin,
  positionRecord,
  positionSchema,
  positionWords,
} from '../shared/position-record.js';
import { entryReferences, headOf, typedIssue } from '../shared/records.js';
import { count, recordHead, thing, words } from '../shared/schema.js';
import { silentParties } from '../shared/subjects.js';

/** The positions on issues, and the parties whose position is not stated. */

const schema = () =>
  v.strictObject({
    ...recordHead('positions'),
    issues: v.array(
      v.strictObject({
        /** The number of the issue in the whole briefing. */
        number: count,
        id: words,
        title: words,
        positions: v.array(positionSchema),
        /** Parties that the issue concerns but that have no position on it. */
        silent: v.array(thing),
      }),
    ),
    /** Parties that have no position on any of the issues. */
    silent: v.array(thing),
  });

export type PositionsRecord = v.InferOutput<ReturnType<typeof schema>>;
type IssueRow = PositionsRecord['issues'][number];

/**
 * @param issues the requested issues
 * @param parties the ids of the requested parties (default: all). The positions of their members and parts
 *   are included, each under the name of its holder.
 */
export function makePositions(
  briefing: Briefing,
  issues: readonly Issue[],
  parties?: readonly string[],
): PositionsRecord {
  const wanted = parties && withMembers(briefing, parties);
  const rows = issues.map((issue) => issueRow(briefing, issue, wanted));
  const heard = new Set(rows.flatMap(({ positions }) => positions.map(({ whose }) => whose.id)));
  const asked = parties ?? rows.flatMap(({ silent }) => silent.map(({ id }) => id));
  const silent = [...new Set(asked)].filter((id) => !heard.has(id));
  return { ...headOf(briefing, 'positions'), issues: rows, silent: entryReferences(briefing, silent) };
}

function withMembers(briefing: Briefing, parties: readonly string[]): ReadonlySet<string> {
  const all = new Set(parties);
  for (const party of all) {
    for (const { id, of } of briefing.all('people')) if (of === party) all.add(id);
    for (const { id, partOf } of briefing.all('organizations')) if (partOf === party) all.add(id);
  }
  return all;
}

function issueRow(briefing: Briefing, issue: Issue, wanted: ReadonlySet<string> | undefined): IssueRow {
  const { id, title } = issue;
  const isWanted = (party: string) => wanted === undefined || wanted.has(party);
  const positions = briefing.positionsOn(id).filter(({ whose }) => isWanted(whose));
  return {
    number: briefing.numberOf(id),
    id,
    title,
    positions: positions.map((position) => positionRecord(briefing, position)),
    silent: silentParties(briefing, [issue]).filter((party) => isWanted(party.id)),
  };
}

function layout(record: PositionsRecord): Layout {
  const { briefing, issues } = record;
  const first = issues.find(({ positions }) => positions.length > 0);
  return {
    title: `${briefing.title}: positions`,
    blocks: [
      ...positionsTable(record),
      paragraph(silentEverywhere(record)),
      paragraph(silentOnSome(record)),
      next(...(first ? [`briefing say ${typedIssue(first)}`] : []), 'briefing gaps'),
    ],
  };
}

const COLUMNS = columnsOf({ Issue: 'fill', Who: 'fit', Position: 'fill', Standing: 'fit' });

function positionsTable({ issues }: PositionsRecord): Block[] {
  const first = issues.length === 1 ? 1 : 0;
  const rows = issues.flatMap(({ positions }) => positions.map((position) => row(position).slice(first)));
  return rows.length === 0 ? [] : [table('', COLUMNS.slice(first), rows)];
}

const row = (position: PositionRecord): Cell[] => [
  [mention(position.issue)],
  [mention(position.whose)],
  [text(positionWords(position))],
  positionOrigin(position),
];

const silentEverywhere = ({ silent }: PositionsRecord): Inline[] =>
  silent.length === 0 ? [] : [text('No position stated: '), ...mentionList(silent), text('.')];

function silentOnSome({ issues, silent }: PositionsRecord): Inline[] {
  const everywhere = new Set(silent.map(({ id }) => id));
  const missing = issues.flatMap((issue) => issue.silent).filter(({ id }) => !everywhere.has(id));
  const parts = [...groupedBy(missing, ({ id }) => id).values()].map(
    (own) => `${own[0]?.name} (${own.length} of ${issues.length})`,
  );
  return parts.length === 0 ? [] : [text(`No position stated on some issues: ${firstOf(parts, MAX_SHOWN)}.`)];
}

const MAX_SHOWN = 12;

const positionsSheet = ({ issues }: PositionsRecord): Table => ({
  columns: ['Issue', 'Who', 'Act', 'Position', 'Towards', 'Standing', 'Use', 'Voice', 'Proposed'],
  rows: issues.flatMap(({ title, positions, silent }) => [
    ...positions.map(({ whose, act, text: words, towards, support, proposed }) => [
      title,
      whose.name,
      act,
      words,
      towards?.name ?? '',
      ...supportCells(support),
      proposedCell(proposed),
    ]),
    ...silent.map(({ name }) => [title, name, '', 'not stated', '', '', '', '', '']),
  ]),
});

export const positions: Answer<PositionsRecord> = {
  kind: 'positions',
  schema,
  layout,
  table: positionsSheet,
};
