import { fact, facts, heading, next, paragraph, quiet, text, type Words } from '../../../document/build.js';
import type { Block, Fact, Table } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Answer, Layout } from '../../answer.js';
import { against, disputeWord, forbidden, MOST_DISPUTES } from '../../shared/claim-line.js';
import type { DisputeRecord } from '../../shared/claim-record.js';
import { proposedCell } from '../../shared/draft.js';
import {
  counted,
  inLines,
  mention,
  mentionList,
  standingAndVoice,
  standingInline,
  supportCells,
} from '../../shared/inlines.js';
import { actWord, type PositionRecord, positionWords, slotOf } from '../../shared/position-record.js';
import { typedIssue } from '../../shared/records.js';
import { dependenceBlocks } from '../../sources/source-line.js';
import { type SayIssue, type SayRecord, saySchema } from './record.js';
import { type Sheet, sayingInlines, sayingsOfVoices, sheetOf } from './sentences.js';
import { type Saying, SLOT_NAMES, SLOTS, type Slot } from './slots.js';

/** A sheet has at most this many questions, since it is meant to be read in two minutes. */
const MOST_QUESTIONS = 3;

/** Lays out a sheet for each issue. Empty slots are left out. */
function layoutSay({ briefing, issues, sources = [] }: SayRecord): Layout {
  const [only] = issues;
  const isSingle = issues.length === 1 && only !== undefined;
  return {
    title: isSingle ? `${only.title}: what can be said` : `${briefing.title}: what can be said`,
    blocks: [
      ...issues.flatMap((issue): Block[] => [
        ...(isSingle ? [] : [heading(1, issue.title, `issues/${issue.id}`)]),
        ...sheetBlocks(issue),
      ]),
      ...dependenceBlocks(sources),
      next(
        ...(only === undefined ? [] : [`briefing issue ${typedIssue(only)}`]),
        ...(issues.some((issue) => issue.inContext.length > 0) ? ['briefing claims'] : []),
      ),
    ],
  };
}

/** Lays out the sheet of an issue. Questions beyond `mostQuestions` are only counted. */
export function sheetBlocks(issue: SayIssue, mostQuestions = MOST_QUESTIONS): Block[] {
  const sheet = sheetOf(issue);
  const slot = (name: Slot): Fact[] =>
    issue[name].length === 0 ? [] : [fact(SLOTS[name], ...sayingsOfVoices(issue[name], sheet))];
  const slots = [
    ...positionFacts(issue),
    ...slot('maySay'),
    ...slot('asPlan'),
    ...slot('asAim'),
    ...slot('attribute'),
    ...warnings(issue, sheet),
    ...slot('onlyAsWorded'),
    ...slot('notAsFact'),
    ...disputes(issue.disputed, sheet),
    ...inContext(issue.inContext),
    ...(issue.above.length > 0 ? [fact('More', [text('see '), ...mentionList(issue.above)])] : []),
    ...questions(issue.questions, mostQuestions),
  ];
  return slots.length === 0 ? [paragraph('The briefing has no claims about this issue.')] : [facts(...slots)];
}

/**
 * If only one party has positions, the sheet shows what that party asks for or opposes; otherwise, it lists
 * all positions.
 */
function positionFacts({ positions, oneSided }: SayIssue): Fact[] {
  if (positions.length === 0) return [];
  return oneSided ? positions.map(positionFact) : [fact('Positions', ...positions.map(positionLine))];
}

/** Example: 'Ask China: United States · lower fees ● stated'. */
function positionFact(position: PositionRecord): Fact {
  const slot = slotOf(position);
  if (slot === undefined) return fact('Position', positionLine(position));
  return fact(slot, [
    mention(position.whose),
    text(` · ${position.text} `),
    ...standingAndVoice(position.support),
  ]);
}

/** Example: 'Sudland · opposes · lower fees ● stated'. The voice is left out if it is that of the holder. */
const positionLine = (position: PositionRecord): Inline[] => {
  const { whose, support } = position;
  return [
    mention(whose),
    text(` · ${positionWords(position)} `),
    ...(support?.voice.id === whose.id ? [standingInline(support)] : standingAndVoice(support)),
  ];
};

/**
 * Lists what must not be said. Firm and disputed claims are in other slots, so only the wording to avoid is
 * listed for them.
 */
function warnings({ maySay, asPlan, disputed, doNotSay }: SayIssue, sheet: Sheet): Fact[] {
  const above = [...maySay, ...asPlan, ...disputed].flatMap(({ asFact }): Words[] =>
    asFact === undefined ? [] : [text(asFact, 'forbidden')],
  );
  const below = doNotSay.map((saying) => [...forbidden(saying), ...sayingInlines(saying, sheet)]);
  return above.length + below.length === 0 ? [] : [fact(SLOTS.doNotSay, ...above, ...below)];
}

function disputes(sayings: readonly Saying[], sheet: Sheet): Fact[] {
  const lines = sayings.map((saying) =>
    inLines([sayingInlines(saying, sheet), ...saying.disputes.slice(0, MOST_DISPUTES).map(against)]),
  );
  return lines.length === 0 ? [] : [fact(SLOTS.disputed, ...lines)];
}

/** Counts the claims that can be understood only in the article. */
const inContext = ({ length }: readonly Saying[]): Fact[] =>
  length === 0
    ? []
    : [fact('Left out', [quiet(`${counted(length, 'claim')} that cannot be understood alone`)])];

function questions(all: SayIssue['questions'], most: number): Fact[] {
  if (all.length === 0) return [];
  const rest = all.length - most;
  const shown = all.slice(0, most).map(({ question }): Words => question);
  return [fact('If asked', ...shown, ...(rest > 0 ? [`and ${counted(rest, 'more question')}`] : []))];
}

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
