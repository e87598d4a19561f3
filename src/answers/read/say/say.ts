import type { Table } from '../../../document/document.js';
import type { Answer } from '../../answer.js';
import { disputeWord } from '../../shared/claim-line.js';
import type { DisputeRecord } from '../../shared/claim-record.js';
import { proposedCell } from '../../shared/draft.js';
import { supportCells } from '../../shared/inlines.js';
import { actWord, slotOf } from '../../shared/position-record.js';
import { layoutSay } from './layout.js';
import { type SayIssue, type Saying, type SayRecord, SLOT_NAMES, SLOTS, saySchema } from './record.js';

export { makeSay } from './record.js';

const sayTable = ({ issues }: SayRecord): Table => ({
  columns: ['Issue', 'Slot', 'Claim', 'Sentence', 'Do not say', 'Standing', 'Use', 'Voice', 'Proposed'],
  rows: issues.flatMap((issue) => rowsOf(issue).map((row) => [issue.title, ...row])),
});

const rowsOf = (issue: SayIssue): string[][] => [
  ...issue.positions.map((position) => [
    slotOf(position) ?? 'Position',
    '',
    [position.whose.name, actWord(position), position.text].join(' · '),
    '',
    ...supportCells(position.support),
    proposedCell(position.proposed ?? position.support?.proposed),
  ]),
  ...SLOT_NAMES.flatMap((slot) =>
    issue[slot].flatMap((saying) => [
      claimRow(SLOTS[slot], saying),
      ...(saying.also ?? []).map((other) => claimRow(`Also: ${SLOTS[slot]}`, other)),
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

export const say: Answer<SayRecord> = { kind: 'say', schema: saySchema, layout: layoutSay, table: sayTable };
