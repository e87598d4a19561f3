import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { column, next, paragraph, table, text } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import type { Answer, Layout } from '../answer.js';
import { mention, mentionList } from '../shared/inlines.js';
import {
  type PositionRecord,
  positionOrigin,
  positionRecord,
  positionSchema,
  positionWords,
} from '../shared/position-record.js';
import { entryReferences, headOf, typedIssue } from '../shared/records.js';
import { count, recordHead, thing, words } from '../shared/schema.js';

/** Who takes which position on which issue, and whose position is not stated. */

const schema = () =>
  v.strictObject({
    ...recordHead('positions'),
    issues: v.array(
      v.strictObject({
        /** The number in the whole briefing. */
        number: count,
        id: words,
        title: words,
        positions: v.array(positionSchema),
        /** Relevant parties without a stated position on it. */
        silent: v.array(thing),
      }),
    ),
    /** Parties without a position on any of these issues. */
    silent: v.array(thing),
  });

export type PositionsRecord = v.InferOutput<ReturnType<typeof schema>>;
type IssueRow = PositionsRecord['issues'][number];

/**
 * @param issues the requested issues
 * @param parties ids of the wanted parties (default: all); positions of their members and parts are shown too, each
 *   under its own name
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

/** Adds everybody who belongs to these parties, at any depth. */
function withMembers(briefing: Briefing, parties: readonly string[]): ReadonlySet<string> {
  const all = new Set(parties);
  for (const party of all) {
    for (const { id, of } of briefing.all('people')) if (of === party) all.add(id);
    for (const { id, partOf } of briefing.all('organizations')) if (partOf === party) all.add(id);
  }
  return all;
}

function issueRow(briefing: Briefing, issue: Issue, wanted: ReadonlySet<string> | undefined): IssueRow {
  const { id, title, parties = [] } = issue;
  const isWanted = (party: string) => wanted === undefined || wanted.has(party);
  const positions = briefing.positionsOn(id);
  const heard = new Set(positions.map(({ whose }) => whose));
  const silent = [...new Set(parties)].filter((party) => isWanted(party) && !heard.has(party));
  return {
    number: briefing.numberOf(id),
    id,
    title,
    positions: positions
      .filter(({ whose }) => isWanted(whose))
      .map((position) => positionRecord(briefing, position)),
    silent: entryReferences(briefing, silent),
  };
}

function layout(record: PositionsRecord): Layout {
  const { briefing, issues } = record;
  const first = issues.find(({ positions }) => positions.length > 0);
  return {
    title: `${briefing.title}: positions`,
    blocks: [
      ...positionsTable(
        issues.flatMap(({ positions }) => positions),
        issues.length,
      ),
      paragraph(silentEverywhere(record)),
      paragraph(silentOnSome(record)),
      next(...(first ? [`briefing say ${typedIssue(first)}`] : []), 'briefing gaps'),
    ],
  };
}

const COLUMNS = [
  column('Issue', 'fill'),
  column('Who', 'fit'),
  column('Position', 'fill'),
  column('Standing', 'fit'),
];

/** Omits the column for the issue if there is only one. */
function positionsTable(positions: readonly PositionRecord[], issues: number): Block[] {
  if (positions.length === 0) return [];
  const first = issues === 1 ? 1 : 0;
  return [
    table(
      '',
      COLUMNS.slice(first),
      positions.map((position) => row(position).slice(first)),
    ),
  ];
}

const row = (position: PositionRecord): Cell[] => [
  [mention(position.issue)],
  [mention(position.whose)],
  [text(positionWords(position))],
  positionOrigin(position),
];

const silentEverywhere = ({ silent }: PositionsRecord): Inline[] =>
  silent.length === 0 ? [] : [text('No position stated: '), ...mentionList(silent), text('.')];

/** Lists the parties with positions on only some issues, and the number of issues on which they have none. */
function silentOnSome({ issues, silent }: PositionsRecord): Inline[] {
  const everywhere = new Set(silent.map(({ id }) => id));
  const counts = new Map<string, { name: string; missing: number }>();
  for (const { id, name } of issues.flatMap((issue) => issue.silent)) {
    if (everywhere.has(id)) continue;
    const missing = (counts.get(id)?.missing ?? 0) + 1;
    counts.set(id, { name, missing });
  }
  const parts = [...counts.values()]
    .slice(0, MAX_SHOWN)
    .map(({ name, missing }) => `${name} (${missing} of ${issues.length})`);
  const rest = counts.size - parts.length;
  if (parts.length === 0) return [];
  return [
    text(`No position stated on some issues: ${parts.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`),
  ];
}

const MAX_SHOWN = 12;

/** Returns one row per position, and one for each relevant party whose position is not stated. */
const positionsSheet = ({ issues }: PositionsRecord): Table => ({
  columns: ['Issue', 'Who', 'Act', 'Position', 'Towards', 'Standing', 'Use', 'Voice', 'Proposed'],
  rows: issues.flatMap(({ title, positions, silent }) => [
    ...positions.map(({ whose, act, text: words, towards, support, proposed }) => [
      title,
      whose.name,
      act,
      words,
      towards?.name ?? '',
      support?.standing ?? '',
      support?.use ?? '',
      support?.voice.name ?? '',
      proposed ? 'yes' : '',
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
