import { absent, column, fact, facts, heading, lineBreak, next, quiet, table } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Cell } from '../../document/inline.js';
import type { Answer, Layout } from '../answer.js';
import { section } from '../shared/capped.js';
import { claimWithOrigin } from '../shared/claim-line.js';
import { DIFFERENCE_WORDS } from '../shared/claim-record.js';
import { proposedCell } from '../shared/draft.js';
import { inLines } from '../shared/inlines.js';
import { CLAIM_SUPPORT, sheet } from '../shared/sheet.js';
import { type ComparedRow, type CompareRecord, compareSchema } from './compare-record.js';
import { dependenceBlocks, type SourceRecord, sourceWords } from './source-line.js';

/** With more sources than this, columns would be too narrow to read. */
const MOST_COLUMNS = 4;
/** The layout shows at most this many of the claims that only one source makes, for each source. */
const MOST_ALONE = 6;

const TITLES: readonly (readonly [state: ComparedRow['state'], title: string])[] = [
  ['other numbers', 'Different numbers'],
  ['contradicted', 'Contradicted'],
  ['firmer or softer', 'Firmer or softer'],
  ['the same', 'Said by several sources'],
];

/** Puts differences first, followed by claims of several sources and then claims of only one source. */
function layoutCompare(record: CompareRecord): Layout {
  const { briefing, issues, sources, rows } = record;
  const [only] = issues;
  const title = issues.length === 1 && only !== undefined ? only.name : briefing.title;
  return {
    title: `${title}: source by source`,
    blocks: [
      ...dependenceBlocks(sources),
      ...TITLES.flatMap(([state, words]) =>
        rowBlocks(
          words,
          rows.filter((row) => row.state === state),
          sources,
        ),
      ),
      ...sources.flatMap((source) => aloneBlocks(source, rows)),
      next('briefing changes', ...(only === undefined ? [] : [`briefing say ${only.id}`])),
    ],
  };
}

function rowBlocks(title: string, rows: readonly ComparedRow[], sources: readonly SourceRecord[]): Block[] {
  if (rows.length === 0) return [];
  if (sources.length > MOST_COLUMNS)
    return [
      heading(1, title),
      ...rows.map((row) => facts(...cellsOf(row).map(({ source, words }) => fact(source, words)))),
    ];
  const columns = sources.map((source) => column(sourceWords(source), 'fill'));
  return [
    heading(1, title),
    table(
      '',
      columns,
      rows.map((row) => {
        const cells = cellsOf(row);
        return sources.map(
          ({ id }): Cell => cells.find(({ source }) => source === id)?.words ?? [absent('not said')],
        );
      }),
    ),
  ];
}

/**
 * Returns the claims of each source in words. After the last claim, a note says how the claims differ, unless the
 * heading does.
 */
function cellsOf({ state, cells }: ComparedRow) {
  const disputes = cells.flatMap(({ claims }) => claims.flatMap((claim) => claim.disputes));
  const differences = disputes.flatMap(({ difference }) =>
    difference === undefined || (difference === 'number' && state === 'other numbers')
      ? []
      : DIFFERENCE_WORDS[difference],
  );
  const words = [...new Set(differences)].join(', ');
  return cells.map(({ source, claims }, index) => ({
    source,
    words: [
      ...inLines(claims.map(claimWithOrigin)),
      ...(words !== '' && index === cells.length - 1 ? [lineBreak, quiet(`(${words})`)] : []),
    ],
  }));
}

function aloneBlocks(source: SourceRecord, rows: readonly ComparedRow[]): Block[] {
  const claims = rows.flatMap(({ state, cells }) =>
    state === 'alone' && cells[0]?.source === source.id ? (cells[0]?.claims ?? []) : [],
  );
  const all = `briefing claims --source ${source.id}`;
  return section(1, `Only in ${sourceWords(source)}`, claims, claimWithOrigin, all, MOST_ALONE);
}

/** Makes one row per claim. Related claims have the same number in the column 'Row'. */
const compareTable = ({ rows }: CompareRecord): Table =>
  sheet(
    rows.flatMap(({ state, cells }, index) =>
      cells.flatMap(({ claims }) => claims.map((claim) => ({ ...claim, row: String(index + 1), state }))),
    ),
    {
      Row: ({ row }) => row,
      State: ({ state }) => state,
      Source: ({ source }) => source,
      Claim: ({ id }) => id,
      Sentence: ({ text }) => text,
      ...CLAIM_SUPPORT,
      Proposed: ({ proposed }) => proposedCell(proposed),
    },
  );

export { makeCompare } from './compare-record.js';

export const compare: Answer<CompareRecord> = {
  kind: 'compare',
  schema: compareSchema,
  layout: layoutCompare,
  table: compareTable,
};
