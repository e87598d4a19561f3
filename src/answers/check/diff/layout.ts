import { heading, list, notice, paragraph, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Layout } from '../../answer.js';
import { claimLine } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { mention, placeInlines, standingAndVoice } from '../../shared/inlines.js';
import { fieldWords } from './fields.js';
import type { ClaimChangeRecord, DifferenceRecord, StandingRecord } from './record.js';
import { thingBlocks } from './things-layout.js';

/** Shows changed standings first, since they change what may be said. */
export function differenceLayout(record: DifferenceRecord): Layout {
  const title = `${record.briefing.title}: what changed`;
  if (record.same) return { title, blocks: [paragraph('Nothing changed in meaning.')] };
  return {
    title,
    blocks: [
      ...otherBriefing(record),
      ...standingBlocks(record),
      ...claimSection('Claims added', record.claims.added),
      ...claimSection('Claims withdrawn', record.claims.withdrawn),
      ...changeSection('Claims reworded', record.claims.reworded),
      ...changeSection('Other changes to claims', record.claims.otherwise),
      ...thingBlocks(record),
    ],
  };
}

const otherBriefing = ({ before, briefing }: DifferenceRecord): Block[] =>
  before.id === briefing.id
    ? []
    : [notice('doubtful', `These are two different briefings: '${before.id}' and '${briefing.id}'.`)];

function standingBlocks({ standings, claims: { moved } }: DifferenceRecord): Block[] {
  if (standings.length + moved.length === 0) return [];
  return [
    heading(1, 'Changed standings'),
    ...(standings.length > 0 ? [list(standings.map(standingItem))] : []),
    ...(moved.length > 0 ? [changedClaims(moved)] : []),
  ];
}

/** 'Possible meeting (planned) · pending -> planned (report 0.P1.s1)' */
const standingItem = (change: StandingRecord): Inline[] => [
  mention(change.subject),
  ...(change.on === undefined ? [] : [text(' on '), mention(change.on)]),
  text(stateWords(change)),
  text(` · ${change.before} -> `),
  ...standingAndVoice(change.after),
  text(' ('),
  ...placeInlines(change.after),
  text(')'),
];

/** Returns the status of an event, since its name alone would read as if it had taken place. */
function stateWords({ status }: StandingRecord): string {
  if (status === undefined || status === 'occurred' || status === 'ongoing') return '';
  return status === 'not stated' ? ' (status not stated)' : ` (${status})`;
}

const claimSection = (title: string, claims: readonly ClaimRecord[]): Block[] =>
  claims.length === 0 ? [] : [heading(1, title), { kind: 'claims', claims: claims.map(claimLine) }];

const changeSection = (title: string, changes: readonly ClaimChangeRecord[]): Block[] =>
  changes.length === 0 ? [] : [heading(1, title), changedClaims(changes)];

/** Shows the new claims, each with its earlier version. */
const changedClaims = (changes: readonly ClaimChangeRecord[]): Block => ({
  kind: 'claims',
  claims: changes.map((change) => {
    const line = claimLine(change.after);
    return { ...line, remarks: [...changeRemarks(change), ...(line.remarks ?? [])] };
  }),
});

/** Describes a change to a claim; its earlier words always include their standing and voice. */
export function changeRemarks({ before, after, fields }: ClaimChangeRecord): string[] {
  const isSame = before.text === after.text && before.standing === after.standing;
  const words = `before: ${before.text} (${before.standing}, ${before.attributedTo})`;
  return [...(isSame ? [] : [words]), ...fields.map(fieldWords)];
}
