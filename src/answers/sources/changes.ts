import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Claim, Source } from '../../briefing/file/schema.js';
import { saidElsewhere } from '../../briefing/sources/reports.js';
import { softness } from '../../briefing/standing.js';
import { lineBreak, next, paragraph, quiet, type Words } from '../../document/build.js';
import type { Table } from '../../document/document.js';
import type { Inline } from '../../document/inline.js';
import { groupedBy } from '../../text/grouped-by.js';
import type { Answer, Layout } from '../answer.js';
import { section } from '../shared/capped.js';
import { claimWithOrigin } from '../shared/claim-line.js';
import { claimRecord, claimSchema } from '../shared/claim-record.js';
import { proposedCell } from '../shared/draft.js';
import { headOf } from '../shared/records.js';
import { recordHead } from '../shared/schema.js';
import { CLAIM_SUPPORT, sheet } from '../shared/sheet.js';
import {
  byDate,
  dependenceBlocks,
  hasOtherFigures,
  sourceLineSchema,
  sourceRecords,
  sourceWords,
} from './source-line.js';

const change = v.strictObject({ before: claimSchema, after: claimSchema });

const changesSchema = () =>
  v.strictObject({
    ...recordHead('changes'),
    newer: sourceLineSchema,
    older: v.array(sourceLineSchema),
    /** Claims that are firmer or softer in the newer source. */
    standings: v.array(v.strictObject({ ...change.entries, direction: v.picklist(['firmer', 'softer']) })),
    /** Claims that contradict earlier claims and give different numbers. */
    numbers: v.array(change),
    /** Other claims that contradict earlier claims. */
    disputed: v.array(change),
    /** Claims that the other sources do not make. */
    added: v.array(claimSchema),
    /** Claims that the newer source does not repeat. */
    unrepeated: v.array(claimSchema),
  });

type ChangesRecord = v.InferOutput<ReturnType<typeof changesSchema>>;

/** @param newer the newer source (default: the latest by date) */
export function makeChanges(briefing: Briefing, newer: Source = latestOf(briefing)): ChangesRecord {
  const records = sourceRecords(briefing);
  const own = briefing.all('claims').filter(({ source }) => source === newer.id);
  const others = briefing.all('claims').filter(({ source }) => source !== newer.id);
  const elsewhere = saidElsewhere(briefing);
  const same = own.flatMap((claim) => elsewhere(claim).map((before) => [before, claim] as const));
  const disputes = own.flatMap((claim) =>
    briefing
      .disputesOf(claim.id)
      .filter(({ claim: other }) => other.source !== newer.id)
      .map(({ claim: before }) => [before, claim] as const),
  );
  const matched = new Set([...same, ...disputes].flat());
  const pair = ([before, after]: readonly [Claim, Claim]) => ({
    before: claimRecord(briefing, before),
    after: claimRecord(briefing, after),
  });
  const isNumber = ([before, after]: readonly [Claim, Claim]) => hasOtherFigures(before.text, after.text);
  return {
    ...headOf(briefing, 'changes'),
    newer: records.find(({ id }) => id === newer.id) ?? { id: newer.id, title: newer.title },
    older: records.filter(({ id }) => id !== newer.id),
    standings: same
      .filter(([before, after]) => before.standing !== after.standing)
      .map((one) => ({
        ...pair(one),
        direction: softness(one[1].standing) < softness(one[0].standing) ? 'firmer' : 'softer',
      })),
    numbers: disputes.filter(isNumber).map(pair),
    disputed: disputes.filter((one) => !isNumber(one)).map(pair),
    added: own.filter((claim) => !matched.has(claim)).map((claim) => claimRecord(briefing, claim)),
    unrepeated: others.filter((claim) => !matched.has(claim)).map((claim) => claimRecord(briefing, claim)),
  };
}

const latestOf = (briefing: Briefing): Source => byDate(briefing.all('sources')).at(-1) as Source;

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

export const changes: Answer<ChangesRecord> = {
  kind: 'changes',
  schema: changesSchema,
  layout,
  table: changesTable,
};
