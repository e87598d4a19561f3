import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Issue, Organization } from '../../../briefing/file/schema.js';
import { kindWord, ORGANIZATION_KINDS } from '../../../briefing/file/vocabulary.js';
import { fact, facts, text } from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { capped, claimSection, section } from '../../shared/capped.js';
import { claimWords } from '../../shared/claim-line.js';
import { type ClaimRecord, claimSchema, claimsOfParty } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { mention, mentionList } from '../../shared/inlines.js';
import { positionInlines, positionRecord, positionSchema } from '../../shared/position-record.js';
import { entryReference, entryReferences } from '../../shared/records.js';
import { count, thing, words, yes } from '../../shared/schema.js';
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

type PartyRecord = v.InferOutput<typeof partySchema>;

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

export const bodyHeadSchema = v.strictObject({
  id: words,
  name: words,
  kind: v.picklist(ORGANIZATION_KINDS),
  /** The word that the author entered for the kind, if the kind is `other`. */
  label: v.optional(words),
  otherNames: v.array(words),
  partOf: v.optional(thing),
  place: v.optional(thing),
  /** The number of claims in the organization's voice. */
  says: count,
  proposed: yes,
});

export const bodyInFullSchema = v.strictObject({
  ...bodyHeadSchema.entries,
  people: v.array(thing),
  parts: v.array(thing),
  ...partySchema.entries,
});

export type BodyHead = v.InferOutput<typeof bodyHeadSchema>;
type BodyInFull = v.InferOutput<typeof bodyInFullSchema>;

export function bodyHead(briefing: Briefing, organization: Organization): BodyHead {
  const { id, kind, label, otherNames = [], partOf, place, proposed } = organization;
  return {
    id,
    name: briefing.nameOf(id),
    kind,
    otherNames: otherNames.map(({ name }) => name),
    ...given({
      label,
      partOf: partOf === undefined ? undefined : entryReference(briefing, partOf),
      place: place === undefined ? undefined : entryReference(briefing, place),
    }),
    says: briefing.claimsBy(id).length,
    ...given({ proposed: proposed && true }),
  };
}

export function bodyInFull(briefing: Briefing, organization: Organization): BodyInFull {
  const { id } = organization;
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    ...bodyHead(briefing, organization),
    people: entryReferences(briefing, idsOf(briefing.all('people').filter(({ of }) => of === id))),
    parts: entryReferences(
      briefing,
      idsOf(briefing.all('organizations').filter(({ partOf }) => partOf === id)),
    ),
    ...partyRecord(briefing, id, ({ organizations = [], parties = [] }) =>
      [...organizations, ...parties].includes(id),
    ),
  };
}

/** The kind of an organization: 'court', or the word that the author entered. */
export const bodyKind = ({ kind, label }: BodyHead): string => kindWord(kind, label);

export const bodyBlocks = (body: BodyInFull, level: HeadingLevel): Block[] => [
  facts(...bodyFacts(body)),
  ...partySections(level, body, 'it'),
];

function bodyFacts(body: BodyInFull): Fact[] {
  const { otherNames, partOf, place, people, parts } = body;
  return [
    fact('Kind', bodyKind(body)),
    ...(otherNames.length > 0 ? [fact('Also known as', otherNames.join(', '))] : []),
    ...(partOf ? [fact('Part of', [mention(partOf)])] : []),
    ...(place && place.name !== partOf?.name ? [fact('Place', [mention(place)])] : []),
    ...(parts.length > 0 ? [fact('Parts', mentionList(parts))] : []),
    ...(people.length > 0 ? [fact('People', mentionList(people))] : []),
    ...partyFacts(body),
  ];
}
