import { stateNote } from '../../../briefing/file/vocabulary.js';
import { absent, heading, list, notice, paragraph, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Answer, Layout } from '../../answer.js';
import { claimLine } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { unreviewed } from '../../shared/draft.js';
import { inParentheses, mention, placeInlines, standingAndVoice } from '../../shared/inlines.js';
import {
  allFieldWords,
  type ClaimChangeRecord,
  changeRemarks,
  type DifferenceRecord,
  differenceSchema,
  fieldWords,
  OTHER_KINDS,
  type StandingRecord,
  type ThingChangesRecord,
  type ThingRecord,
} from './record.js';
import { withoutReviews } from './reviewed.js';
import { differenceTable } from './table.js';

type Kind = (typeof OTHER_KINDS)[number];

const TITLES: Readonly<Record<Exclude<Kind, 'gaps'>, string>> = {
  positions: 'Positions',
  issues: 'Issues',
  events: 'Events',
  people: 'People',
  organizations: 'Governments and organizations',
  places: 'Places',
  sources: 'Sources',
  notes: 'Notes',
};

const thingBlocks = ({ things, head }: DifferenceRecord): Block[] => [
  ...OTHER_KINDS.flatMap((kind) =>
    kind === 'gaps' ? gapBlocks(things.gaps) : section(TITLES[kind], changeItems(things[kind])),
  ),
  ...section(
    'The briefing as a whole',
    head.map((change) => [text(fieldWords(change))]),
  ),
];

const section = (title: string, items: readonly Inline[][]): Block[] =>
  items.length === 0 ? [] : [heading(1, title), list(items)];

const gapBlocks = ({ added, withdrawn, changed }: ThingChangesRecord): Block[] => [
  ...section('Questions closed', withdrawn.map(thingInlines)),
  ...section('Questions opened', added.map(thingInlines)),
  ...section(
    'Questions changed',
    changed.map((one) => [...thingInlines(one), text(`: ${allFieldWords(one.fields)}`)]),
  ),
];

const changeItems = ({ added, withdrawn, changed }: ThingChangesRecord): Inline[][] => [
  ...added.map((one) => [text('added: '), ...thingInlines(one)]),
  ...withdrawn.map((one) => [text('withdrawn: '), ...thingInlines(one)]),
  ...changed.map((one) => [text('changed: '), ...thingInlines(one), text(`: ${allFieldWords(one.fields)}`)]),
];

function thingInlines({ words, support, proposed, reason }: ThingRecord): Inline[] {
  if (reason !== undefined) return inParentheses(words, [absent(reason)]);
  if (support === undefined) return [text(words)];
  const sign = support.proposed ? [] : unreviewed(proposed);
  return inParentheses(words, [...standingAndVoice(support), ...sign, text(', '), ...placeInlines(support)]);
}

/** Puts changed standings first, since they affect what may be said. */
function layout(whole: DifferenceRecord): Layout {
  const { record, reviewed } = withoutReviews(whole);
  const title = `${record.briefing.title}: what changed`;
  if (record.same) return { title, blocks: [paragraph('No changes in meaning.')] };
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
      ...(reviewed === 0 ? [] : [paragraph(`${entries(reviewed)} reviewed without other changes.`)]),
    ],
  };
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

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

/** Example: 'Possible meeting (planned) · pending -> planned (report 0.P1.s1)'. */
const standingItem = (change: StandingRecord): Inline[] => [
  mention(change.subject),
  ...(change.on === undefined ? [] : [text(' on '), mention(change.on)]),
  text(stateNote(change.status)),
  text(` · ${change.before} -> `),
  ...standingAndVoice(change.after),
  text(' ('),
  ...placeInlines(change.after),
  text(')'),
];

const claimSection = (title: string, claims: readonly ClaimRecord[]): Block[] =>
  claims.length === 0 ? [] : [heading(1, title), { kind: 'claims', claims: claims.map(claimLine) }];

const changeSection = (title: string, changes: readonly ClaimChangeRecord[]): Block[] =>
  changes.length === 0 ? [] : [heading(1, title), changedClaims(changes)];

const changedClaims = (changes: readonly ClaimChangeRecord[]): Block => ({
  kind: 'claims',
  claims: changes.map((change) => {
    const line = claimLine(change.after);
    return { ...line, remarks: [...changeRemarks(change), ...(line.remarks ?? [])] };
  }),
});

export { makeDifference } from './make.js';

export const difference: Answer<DifferenceRecord> = {
  kind: 'difference',
  schema: differenceSchema,
  layout,
  table: differenceTable,
};
