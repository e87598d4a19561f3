import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Issue } from '../../../briefing/file/schema.js';
import { fact, text } from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { capped, claimSection, section } from '../../shared/capped.js';
import { claimWords } from '../../shared/claim-line.js';
import { type ClaimRecord, claimSchema, claimsOfParty } from '../../shared/claim-record.js';
import { mention, mentionList } from '../../shared/inlines.js';
import { positionInlines, positionRecord, positionSchema } from '../../shared/position-record.js';
import { entryReferences } from '../../shared/records.js';
import { thing } from '../../shared/schema.js';
import { subject, subjectMention, subjectsOf } from '../../shared/subjects.js';

/** The positions and claims of a person or organization, the claims about that party, and its issues and events. */

export const partySchema = v.strictObject({
  positions: v.array(positionSchema),
  /** Claims by the party. */
  said: v.array(claimSchema),
  /** Claims about the party in other voices. */
  saidOf: v.array(claimSchema),
  issues: v.array(thing),
  events: v.array(subject),
});

export type PartyRecord = v.InferOutput<typeof partySchema>;

/** @param isOn returns true if an issue involves the person or organization */
export function partyRecord(briefing: Briefing, id: string, isOn: (issue: Issue) => boolean): PartyRecord {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    positions: briefing
      .all('positions')
      .filter(({ whose }) => whose === id)
      .map((position) => positionRecord(briefing, position)),
    ...claimsOfParty(briefing, id),
    issues: entryReferences(briefing, idsOf(briefing.all('issues').filter(isOn))),
    events: subjectsOf(briefing, idsOf(briefing.eventsWith(id))),
  };
}

/** @param them the pronoun for the heading: 'them' or 'it' */
export const partySections = (
  level: HeadingLevel,
  { id, positions, said, saidOf }: PartyRecord & { readonly id: string },
  them: string,
): Block[] => [
  ...section(level, 'Positions', positions, (one) => [
    mention(one.issue),
    text(': '),
    ...positionInlines(one),
  ]),
  ...claimSection(level, 'Says', said, `briefing claims --by ${id}`, ownWords),
  ...claimSection(level, `Said about ${them}`, saidOf, `briefing claims --about ${id}`),
];

/** Formats a claim without its voice, since the page is about the speaker. */
const ownWords = (claim: ClaimRecord): Inline[] =>
  claimWords({ ...claim, voice: { kind: claim.voice.kind } });

export const partyFacts = ({ issues, events }: PartyRecord): Fact[] => [
  ...(issues.length > 0 ? [fact('Issues', mentionList(issues))] : []),
  ...(events.length > 0 ? [fact('Events', ...capped(events, subjectMention))] : []),
];
