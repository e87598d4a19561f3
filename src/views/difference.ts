import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import { type ClaimChange, type Difference, isSame, type StandingChange } from '../checking/diff/compare.js';
import { heading, list, notice, paragraph, text } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { differenceRecord } from './difference-record.js';
import { differenceEntries, differenceSheet } from './difference-sheet.js';
import { fieldWords, thingBlocks } from './difference-things.js';
import { carried, originOf } from './entries.js';
import { stateWords } from './event-mentions.js';
import { dataHead } from './records.js';
import { locators, standingOf, voiceOf } from './support.js';
import { claimLine, mention } from './words.js';

/** What changed between two versions: the standings that moved first, since they change what may be said. */
export function differenceView(difference: Difference): Document {
  const { before, after } = difference;
  return {
    title: `${after.file.title} · what changed`,
    language: after.file.language,
    get data() {
      return { ...dataHead(after, 'difference'), ...differenceRecord(difference) };
    },
    get sheet() {
      return differenceSheet(difference);
    },
    get entries() {
      return carried(after, differenceEntries(difference));
    },
    get origin() {
      return originOf(after);
    },
    blocks: isSame(difference)
      ? [paragraph('Nothing changed in meaning.')]
      : [
          ...otherBriefing(before, after),
          ...standingBlocks(difference),
          ...claimBlocks(difference),
          ...thingBlocks(difference),
        ],
  };
}

function otherBriefing(before: Briefing, after: Briefing): Block[] {
  if (before.file.id === after.file.id) return [];
  return [notice('doubtful', `These are two briefings: '${before.file.id}' and '${after.file.id}'.`)];
}

function standingBlocks(difference: Difference): Block[] {
  const { after, standings, claims } = difference;
  if (standings.length + claims.moved.length === 0) return [];
  return [
    heading(1, 'Standings that moved'),
    ...(standings.length > 0 ? [list(standings.map((change) => standingItem(after, change)))] : []),
    ...(claims.moved.length > 0 ? [changedClaims(difference, claims.moved)] : []),
  ];
}

/** 'Possible meeting: pending -> planned', with who says so and where. */
function standingItem(after: Briefing, { kind, id, before }: StandingChange): Inline[] {
  const claims = claimsBehind(after, kind, id);
  const voice = voiceOf(after, claims);
  return [
    ...subject(after, kind, id),
    text(' · '),
    text(before),
    text(' -> '),
    standingOf(after, claims, kind === 'positions' ? 'act' : 'content'),
    text(voice ? ` (${voice}, ` : ' ('),
    ...locators(after, claims),
    text(')'),
  ];
}

export function claimsBehind(
  briefing: Briefing,
  kind: StandingChange['kind'],
  id: string,
): readonly string[] {
  return kind === 'issues' ? briefing.get(kind, id).summary.claims : briefing.get(kind, id).claims;
}

/** A position by whose it is and on what: its words alone would be no sentence. */
function subject(briefing: Briefing, kind: StandingChange['kind'], id: string): Inline[] {
  if (kind !== 'positions') return [mention(briefing, id), ...stateWords(briefing, id)];
  const { whose, issue } = briefing.get('positions', id);
  return [mention(briefing, whose), text(' on '), mention(briefing, issue)];
}

function claimBlocks(difference: Difference): Block[] {
  const { before, after, claims } = difference;
  return [
    ...claimSection('Claims added', after, claims.added),
    ...claimSection('Claims withdrawn', before, claims.withdrawn),
    ...changeSection('Claims reworded', difference, claims.reworded),
    ...changeSection('Claims otherwise changed', difference, claims.otherwise),
  ];
}

const claimSection = (title: string, briefing: Briefing, claims: readonly Claim[]): Block[] =>
  claims.length === 0
    ? []
    : [heading(1, title), { kind: 'claims', claims: claims.map((claim) => claimLine(briefing, claim)) }];

const changeSection = (title: string, difference: Difference, changes: readonly ClaimChange[]): Block[] =>
  changes.length === 0 ? [] : [heading(1, title), changedClaims(difference, changes)];

/** The claims as they are now, each with what it was before. */
const changedClaims = ({ before, after }: Difference, changes: readonly ClaimChange[]): Block => ({
  kind: 'claims',
  claims: changes.map((change) => ({
    ...claimLine(after, change.after),
    remarks: remarksOn(before, after, change),
  })),
});

/** What a claim was before, and where it is said again. */
export const remarksOn = (before: Briefing, after: Briefing, change: ClaimChange): string[] => [
  ...beforeWords(before, change),
  ...(claimLine(after, change.after).remarks ?? []),
];

/** The earlier words never come without the standing and the voice that they had. */
function beforeWords(before: Briefing, { before: old, after: now, fields }: ClaimChange): string[] {
  const sameWords = old.text === now.text && old.standing === now.standing;
  const words = `before: ${old.text} (${old.standing}, ${attributionWords(before, old)})`;
  return [...(sameWords ? [] : [words]), ...fields.map(fieldWords)];
}
