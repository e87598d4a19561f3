import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Organization } from '../../../briefing/file/schema.js';
import { kindWord, ORGANIZATION_KINDS } from '../../../briefing/file/vocabulary.js';
import { fact, facts } from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import { given } from '../../shared/given.js';
import { mention, mentionList } from '../../shared/inlines.js';
import { entryReference, entryReferences } from '../../shared/records.js';
import { count, thing, words, yes } from '../../shared/schema.js';
import { partyFacts, partyRecord, partySchema, partySections } from './party.js';

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
