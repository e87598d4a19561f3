import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Organization } from '../../../briefing/file/schema.js';
import { ORGANIZATION_KINDS } from '../../../briefing/file/vocabulary.js';
import { fact, facts, text } from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import { capped, section } from '../../shared/capped.js';
import { claimInlines } from '../../shared/claim-line.js';
import { claimRecord, claimSchema } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { mention, mentionList } from '../../shared/inlines.js';
import { positionInlines, positionRecord, positionSchema } from '../../shared/position-record.js';
import { thingOf, thingsOf } from '../../shared/records.js';
import { count, thing, words } from '../../shared/schema.js';
import { subject, subjectMention, subjectsOf } from '../../shared/subjects.js';

/** Governments, companies, courts and other bodies: what the list says of one, and one in full. */

export const bodyHeadSchema = v.strictObject({
  id: words,
  name: words,
  kind: v.picklist(ORGANIZATION_KINDS),
  /** What it is, where its kind is `other`. */
  label: v.optional(words),
  otherNames: v.array(words),
  partOf: v.optional(thing),
  place: v.optional(thing),
  /** How many claims are in its voice. */
  says: count,
  proposed: v.optional(v.literal(true)),
});

export const bodyInFullSchema = v.strictObject({
  ...bodyHeadSchema.entries,
  /** Whose office is in it. */
  people: v.array(thing),
  /** The bodies that are part of it. */
  parts: v.array(thing),
  positions: v.array(positionSchema),
  /** Claims in its voice. */
  said: v.array(claimSchema),
  /** Claims about it in other voices. */
  saidOf: v.array(claimSchema),
  issues: v.array(thing),
  events: v.array(subject),
});

export type BodyHead = v.InferOutput<typeof bodyHeadSchema>;
export type BodyInFull = v.InferOutput<typeof bodyInFullSchema>;

export function bodyHead(briefing: Briefing, organization: Organization): BodyHead {
  const { id, kind, label, otherNames = [], partOf, place, proposed } = organization;
  return {
    id,
    name: briefing.nameOf(id),
    kind,
    otherNames: otherNames.map(({ name }) => name),
    ...given({
      label,
      partOf: partOf === undefined ? undefined : thingOf(briefing, partOf),
      place: place === undefined ? undefined : thingOf(briefing, place),
    }),
    says: briefing.claimsBy(id).length,
    ...(proposed === undefined ? {} : { proposed: true as const }),
  };
}

export function bodyInFull(briefing: Briefing, organization: Organization): BodyInFull {
  const { id } = organization;
  const said = briefing.claimsBy(id);
  const own = new Set(said);
  const ids = (things: readonly { readonly id: string }[]) => things.map((one) => one.id);
  return {
    ...bodyHead(briefing, organization),
    people: thingsOf(briefing, ids(briefing.all('people').filter(({ of }) => of === id))),
    parts: thingsOf(briefing, ids(briefing.all('organizations').filter(({ partOf }) => partOf === id))),
    positions: briefing
      .all('positions')
      .filter(({ whose }) => whose === id)
      .map((position) => positionRecord(briefing, position)),
    said: said.map((claim) => claimRecord(briefing, claim)),
    saidOf: briefing
      .claimsAbout(id)
      .filter((claim) => !own.has(claim))
      .map((claim) => claimRecord(briefing, claim)),
    issues: thingsOf(briefing, ids(issuesWith(briefing, id))),
    events: subjectsOf(briefing, ids(briefing.eventsWith(id))),
  };
}

const issuesWith = (briefing: Briefing, id: string) =>
  briefing.all('issues').filter((issue) => issue.organizations?.includes(id) || issue.parties?.includes(id));

/** 'court', or the label of what is in no list. */
export const bodyKind = ({ kind, label }: BodyHead): string => (kind === 'other' ? (label ?? kind) : kind);

const MOST_CLAIMS = 20;

/** One body, for every layout that shows one in full. */
export function bodyBlocks(body: BodyInFull, level: HeadingLevel): Block[] {
  const { id, positions, said, saidOf } = body;
  return [
    facts(...bodyFacts(body)),
    ...section(level, 'Positions', positions, (one) => [
      mention(one.issue),
      text(': '),
      ...positionInlines(one),
    ]),
    ...section(level, 'Says', said, claimInlines, `briefing claims --by ${id}`, MOST_CLAIMS),
    ...section(level, 'Said of it', saidOf, claimInlines, `briefing claims --about ${id}`, MOST_CLAIMS),
  ];
}

function bodyFacts(body: BodyInFull): Fact[] {
  const { otherNames, partOf, place, people, parts, issues, events } = body;
  return [
    fact('Kind', bodyKind(body)),
    ...(otherNames.length > 0 ? [fact('Also', otherNames.join(', '))] : []),
    ...(partOf ? [fact('Part of', [mention(partOf)])] : []),
    ...(place ? [fact('Place', [mention(place)])] : []),
    ...(parts.length > 0 ? [fact('Parts', mentionList(parts))] : []),
    ...(people.length > 0 ? [fact('People', mentionList(people))] : []),
    ...(issues.length > 0 ? [fact('Issues', mentionList(issues))] : []),
    ...(events.length > 0 ? [fact('Events', ...capped(events, subjectMention))] : []),
  ];
}
