import type { Table } from '../../../document/document.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { placesCell, standingCell } from '../../shared/inlines.js';
import type { SupportRecord } from '../../shared/schema.js';
import {
  allFieldWords,
  type ClaimChangeRecord,
  changeRemarks,
  type DifferenceRecord,
  fieldWords,
  OTHER_KINDS,
  type StandingRecord,
  type ThingRecord,
} from './record.js';

const COLUMNS = [
  'Change',
  'Kind',
  'Id',
  'What',
  'Standing before',
  'Standing after',
  'Voice',
  'Place',
  'Details',
];

export function differenceTable(record: DifferenceRecord): Table {
  const { standings, claims, things, head, briefing } = record;
  const pairs = (change: string, changes: readonly ClaimChangeRecord[]) =>
    changes.map((pair) => pairRow(change, pair));
  return {
    columns: COLUMNS,
    rows: [
      ...standings.map(standingRow),
      ...pairs('standing changed', claims.moved),
      ...claims.added.map((claim) => claimRow('added', claim, '', claim.standing)),
      ...claims.withdrawn.map((claim) => claimRow('withdrawn', claim, claim.standing, '')),
      ...pairs('reworded', claims.reworded),
      ...pairs('changed', claims.otherwise),
      ...OTHER_KINDS.flatMap((kind) => thingRows(kind, things[kind])),
      ...head.map((one) => [
        'changed',
        'briefing',
        briefing.id,
        briefing.title,
        '',
        '',
        '',
        '',
        fieldWords(one),
      ]),
    ],
  };
}

const standingRow = ({ kind, id, subject, on, before, after }: StandingRecord): string[] => [
  'standing changed',
  kind,
  id,
  on === undefined ? subject.name : `${subject.name} on ${on.name}`,
  before,
  standingCell(after) ?? '',
  ...originCells(after),
  '',
];

const claimRow = (change: string, claim: ClaimRecord, before: string, after: string, details = '') => [
  change,
  'claims',
  claim.id,
  claim.text,
  before,
  after,
  claim.attributedTo,
  `${claim.source} ${claim.at}`,
  details,
];

const pairRow = (change: string, pair: ClaimChangeRecord): string[] =>
  claimRow(change, pair.after, pair.before.standing, pair.after.standing, changeRemarks(pair).join('; '));

function thingRows(
  kind: (typeof OTHER_KINDS)[number],
  { added, withdrawn, changed }: DifferenceRecord['things']['gaps'],
): string[][] {
  const [opened, closed] = kind === 'gaps' ? ['opened', 'closed'] : ['added', 'withdrawn'];
  const row = (
    change: string,
    one: ThingRecord,
    [before = '', after = '']: (string | undefined)[],
    details = '',
  ) => [change, kind, one.id, one.words, before, after, ...originCells(one.support), details];
  return [
    ...added.map((one) => row(opened, one, ['', standingCell(one.support)])),
    ...withdrawn.map((one) => row(closed, one, [standingCell(one.support), ''])),
    ...changed.map((one) =>
      row('changed', one, [one.before, standingCell(one.support)], allFieldWords(one.fields)),
    ),
  ];
}

const originCells = (support: SupportRecord | undefined) => [support?.voice.name ?? '', placesCell(support)];
