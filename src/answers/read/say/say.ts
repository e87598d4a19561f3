import type { Table } from '../../../document/document.js';
import type { Answer } from '../../answer.js';
import { disputeWord } from '../../shared/claim-line.js';
import type { DisputeRecord } from '../../shared/claim-record.js';
import { proposedCell } from '../../shared/draft.js';
import { supportCells } from '../../shared/inlines.js';
import { actWord, slotOf } from '../../shared/position-record.js';
import { laySay } from './layout.js';
import { type SayIssue, type Saying, type SayRecord, saySchema } from './record.js';

export { makeSay } from './record.js';

/** Makes one row per sentence, with both sides of a dispute. */
const sayTable = ({ issues }: SayRecord): Table => ({
  columns: ['Issue', 'Slot', 'Claim', 'Sentence', 'Do not say', 'Standing', 'Use', 'Voice', 'Proposed'],
  rows: issues.flatMap((issue) => rowsOf(issue).map((row) => [issue.title, ...row])),
});

const SLOTS: readonly (readonly [slot: keyof SayIssue, label: string])[] = [
  ['maySay', 'May say'],
  ['asPlan', 'As a plan'],
  ['attribute', 'Attribute'],
  ['doNotSay', 'Do not say'],
  ['onlyAsWorded', 'Only as worded'],
  ['notAsFact', 'Not as fact'],
  ['disputed', 'Disputed'],
];

const rowsOf = (issue: SayIssue): string[][] => [
  ...issue.positions.map((position) => [
    slotOf(position) ?? 'Position',
    '',
    [position.whose.name, actWord(position), position.text].join(' · '),
    '',
    ...supportCells(position.support),
    proposedCell(position.proposed ?? position.support?.proposed),
  ]),
  ...SLOTS.flatMap(([slot, label]) =>
    (issue[slot] as readonly Saying[]).flatMap((saying) => [
      claimRow(label, saying),
      ...(saying.also ?? []).map((other) => claimRow(`Also: ${label}`, other)),
      ...saying.disputes.map((other) => claimRow(disputeWord(other), other)),
      ...saying.assumes.map((claim) => claimRow('Assumes', claim)),
    ]),
  ),
  ...issue.questions.map(({ question }) => ['If asked', '', question, '', '', '', '', '']),
];

const claimRow = (
  label: string,
  { id, text, asFact = '', standing, use, attributedTo, proposed }: DisputeRecord & Pick<Saying, 'asFact'>,
): string[] => [label, id, text, asFact, standing, use, attributedTo, proposedCell(proposed)];

export const say: Answer<SayRecord> = { kind: 'say', schema: saySchema, layout: laySay, table: sayTable };
