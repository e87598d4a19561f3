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

/** What a person or organization wants and says, what is said about them, and the issues and events with them. */

export const partySchema = v.strictObject({
  positions: v.array(positionSchema),
  /** Claims in their voice. */
  said: v.array(claimSchema),
  /** Claims about them in other voices. */
  saidOf: v.array(claimSchema),
  issues: v.array(thing),
  events: v.array(subject),
});

export type PartyRecord = v.InferOutput<typeof partySchema>;

/** @param isOn returns whether an issue is about the person or organization */
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

/** A claim without its voice, since the page is about that voice. */
const ownWords = (claim: ClaimRecord): Inline[] =>
  claimWords({ ...claim, voice: { kind: claim.voice.kind } });

export const partyFacts = ({ issues, events }: PartyRecord): Fact[] => [
  ...(issues.length > 0 ? [fact('Issues', mentionList(issues))] : []),
  ...(events.length > 0 ? [fact('Events', ...capped(events, subjectMention))] : []),
];
