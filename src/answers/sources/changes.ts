import { lineBreak, next, paragraph, quiet, type Words } from '../../document/build.js';
import type { Table } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Answer, Layout } from '../answer.js';
import { section } from '../shared/capped.js';
import { claimWithOrigin } from '../shared/claim-line.js';
import { proposedCell } from '../shared/draft.js';
import { CLAIM_SUPPORT, sheet } from '../shared/sheet.js';
import { type ChangesRecord, changesSchema } from './changes-record.js';
import { dependenceBlocks, sourceWords } from './source-line.js';

/** The layout shows at most this many new claims, and at most this many claims that are not repeated. */
const MOST_ALONE = 5;

/**
 * Puts first what matters most to a speaker: contradictions, numbers and standings. New claims and claims
 * that are not repeated come last.
 */
function layout(record: ChangesRecord): Layout {
  const { briefing, newer, older, standings, numbers, disputed, added, unrepeated } = record;
  const [only] = older;
  const standingsOf = groupedBy(standings, ({ after }) => after.id);
  const inPair = (pair: Pair): Words => pairWords(pair, standingsOf.get(pair.after.id));
  const shown = new Set([...disputed, ...numbers].map(({ after }) => after.id));
  const allUnrepeated = older.length === 1 && only !== undefined ? claimsOf(only.id) : undefined;
  const sections = [
    ...section(1, 'Contradicted', disputed, inPair),
    ...section(1, 'Different numbers', numbers, inPair),
    ...section(
      1,
      'Firmer or softer',
      standings.filter(({ after }) => !shown.has(after.id)),
      (pair) => [...claimWithOrigin(pair.after), ...standingLine(pair)],
    ),
    ...section(1, 'New', added, claimWithOrigin, claimsOf(newer.id), MOST_ALONE),
    ...section(1, 'Not repeated', unrepeated, claimWithOrigin, allUnrepeated, MOST_ALONE),
  ];
  return {
    title: `${briefing.title}: what ${newer.id} changes`,
    blocks: [
      paragraph(`${sourceWords(newer)}, compared with ${older.map(sourceWords).join('; ')}.`),
      ...dependenceBlocks([...older, newer]),
      ...(sections.length > 0 ? sections : [paragraph('Nothing changed.')]),
      next('briefing compare', claimsOf(newer.id)),
    ],
  };
}

type Pair = ChangesRecord['numbers'][number];

const claimsOf = (source: string): string => `briefing claims --source ${source}`;

const standingLine = ({ before, direction }: ChangesRecord['standings'][number]): Inline[] => [
  lineBreak,
  quiet(`${direction}; before: `),
  ...claimWithOrigin(before),
];

/** Both claims of a pair, followed by any other earlier claims whose standing differs from that of the newer claim. */
const pairWords = ({ before, after }: Pair, standings: ChangesRecord['standings'] = []): Words => [
  ...claimWithOrigin(after),
  lineBreak,
  quiet('before: '),
  ...claimWithOrigin(before),
  ...standings.filter((one) => one.before.id !== before.id).flatMap(standingLine),
];

const changesTable = ({ standings, numbers, disputed, added, unrepeated }: ChangesRecord): Table =>
  sheet(
    [
      ...standings.map(({ direction, after, before }) => ({ ...after, change: direction, before })),
      ...numbers.map(({ after, before }) => ({ ...after, change: 'number', before })),
      ...disputed.map(({ after, before }) => ({ ...after, change: 'contradicted', before })),
      ...added.map((claim) => ({ ...claim, change: 'new', before: undefined })),
      ...unrepeated.map((claim) => ({ ...claim, change: 'not repeated', before: undefined })),
    ],
    {
      Change: ({ change }) => change,
      Claim: ({ id }) => id,
      Source: ({ source }) => source,
      Sentence: ({ text: words }) => words,
      ...CLAIM_SUPPORT,
      Before: ({ before }) => before?.text,
      'Standing before': ({ before }) => before?.standing,
      'Voice before': ({ before }) => before?.attributedTo,
      Proposed: ({ proposed }) => proposedCell(proposed),
    },
  );

export { makeChanges } from './changes-record.js';

export const changes: Answer<ChangesRecord> = {
  kind: 'changes',
  schema: changesSchema,
  layout,
  table: changesTable,
};
