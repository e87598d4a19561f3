import { column, heading, paragraph, quiet, table, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Cell, Inline } from '../../../document/inline.js';
import { groupedBy } from '../../../text/grouped-by.js';
import { firstOf, inLines, mention, standingAndVoice } from '../../shared/inlines.js';
import { actWord, type PositionRecord } from '../../shared/position-record.js';
import type { PositionsRecord } from '../positions.js';

/** If there are more parties than this, the positions of all parties on an issue share one cell. */
const MOST_COLUMNS = 5;
/** A cell shows at most this many positions and counts the others. */
const MAX_POSITIONS = 8;

/** Makes a table of positions, with a row for each issue and a column for each party. */
export function whoBlocks(record: PositionsRecord): Block[] {
  const issues = record.issues.filter(({ positions }) => positions.length > 0);
  if (issues.length === 0) return [];
  const all = issues.flatMap(({ positions }) => positions);
  const parties = [...groupedBy(all, ({ whose }) => whose.id).values()].flatMap(([one]) => one?.whose ?? []);
  const isGrid = parties.length <= MOST_COLUMNS;
  const columns = isGrid ? parties.map(({ name }) => column(name, 'fill')) : [column('Position', 'fill')];
  const rows = issues.map(({ id, title, positions }): Cell[] => [
    [mention({ kind: 'issues', id, name: title })],
    ...(isGrid
      ? parties.map((party) => positionsCell(positions.filter(({ whose }) => whose.id === party.id)))
      : [positionsCell(positions, true)]),
  ]);
  return [
    heading(1, WHO_TITLE, 'sections/positions'),
    table('', [column('Issue', 'fit'), ...columns], rows),
    ...silence(record),
  ];
}

export const WHO_TITLE = 'Who has a position on what';

/** Lists positions in the form 'seeks ● stated'. Their full text is on the cards of the issues. */
function positionsCell(positions: readonly PositionRecord[], withName = false): Inline[] {
  const rest = positions.length - MAX_POSITIONS;
  const lines = positions
    .slice(0, MAX_POSITIONS)
    .map((position) => [
      ...(withName ? [mention(position.whose), text(' ')] : []),
      text(`${actWord(position)} `),
      ...standingAndVoice(position.support),
    ]);
  return inLines([...lines, ...(rest > 0 ? [[quiet(`and ${rest} more`)]] : [])]);
}

function silence({ issues, silent }: PositionsRecord): Block[] {
  const without = issues.filter(({ positions }) => positions.length === 0).length;
  const names = silent.map(({ name }) => name);
  const parts = [
    ...(names.length > 0 ? [`No position stated: ${firstOf(names, MAX_POSITIONS)}.`] : []),
    ...(without > 0 ? [`No position is stated on ${without} of ${issues.length} issues.`] : []),
  ];
  return parts.length === 0 ? [] : [paragraph([quiet(parts.join(' '))])];
}
