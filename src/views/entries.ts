import { attributionWords } from '../briefing/attribution.js';
import type { Briefing } from '../briefing/briefing.js';
import { byPlace } from '../briefing/claim-order.js';
import { latest } from '../briefing/dates.js';
import { entityName } from '../briefing/entity.js';
import type {
  Claim,
  Event,
  Issue,
  Organization,
  Person,
  Place,
  Position,
  Source,
} from '../briefing/file/schema.js';
import { kindWord } from '../briefing/file/vocabulary.js';
import { groupTitle } from '../briefing/groups.js';
import { positionLine } from '../briefing/position-line.js';
import type { OpenQuestion } from '../briefing/questions.js';
import type { Origin } from '../document/document.js';
import type {
  ClaimEntry,
  Entry,
  EventEntry,
  IssueEntry,
  Named,
  OrganizationEntry,
  PersonEntry,
  PlaceEntry,
  PositionEntry,
  QuestionEntry,
  SourceEntry,
  StatementEntry,
  Support,
} from '../document/entries.js';
import { type CitedFor, softestClaim, toneOf, useFor } from './support.js';
import { claimLine } from './words.js';

/** The things of a briefing as records for the formats without prose. Each keeps its standing and its attribution. */

/** What a document carries for those formats: the things it is about, with the sources that they come from. */
export const carried = (briefing: Briefing, entries: readonly Entry[]): readonly Entry[] => [
  ...entries,
  ...briefing.all('sources').map(sourceEntry),
];

/** The briefing that the entries are from. */
export function originOf(briefing: Briefing): Origin {
  const { id, title, asOf } = briefing.file;
  const dates =
    asOf === undefined ? briefing.all('sources').flatMap(({ published }) => published ?? []) : [asOf];
  const revised = dates.map(latest).sort().at(-1);
  return { id, title, ...(revised === undefined ? {} : { revised }) };
}

export function claimEntry(briefing: Briefing, claim: Claim): ClaimEntry {
  return { kind: 'claim', ...claimLine(briefing, claim), about: named(briefing, claim.about) };
}

/** The claims about some things, each claim once. */
export function claimEntriesOf(briefing: Briefing, ids: readonly string[]): ClaimEntry[] {
  const claims = new Set(ids.flatMap((id) => [...briefing.claimsAbout(id), ...briefing.claimsBy(id)]));
  return [...claims].map((claim) => claimEntry(briefing, claim));
}

export function eventEntry(briefing: Briefing, event: Event): EventEntry {
  const { id, title, status, when, timing, duration } = event;
  return {
    kind: 'event',
    id,
    title,
    type: kindWord(event.kind, event.label),
    status,
    ...(when === undefined ? {} : { when }),
    ...(timing === undefined ? {} : { timing }),
    ...(duration === undefined ? {} : { duration }),
    where: named(briefing, event.where),
    who: named(briefing, event.who),
    ...link(briefing, 'partOf', event.partOf),
    support: supportOf(briefing, event.claims),
    claims: briefing.claims(event.claims).map((claim) => claimLine(briefing, claim)),
  };
}

/** An issue says what its positions say, or its summary where nobody has a position. */
export function issueEntry(briefing: Briefing, issue: Issue): IssueEntry {
  const positions = briefing.positionsOn(issue.id);
  const statements: readonly StatementEntry[] =
    positions.length > 0
      ? positions.map((position) => ({
          text: positionLine(briefing, position),
          support: supportOf(briefing, position.claims, 'act'),
        }))
      : [{ text: issue.summary.text, support: supportOf(briefing, issue.summary.claims) }];
  const group = groupTitle(briefing, issue);
  return {
    kind: 'issue',
    id: issue.id,
    number: briefing.numberOf(issue.id),
    title: issue.title,
    ...(group === undefined ? {} : { group }),
    statements,
  };
}

/** A party's positions on an issue; where it has none, that is an entry too. */
export function positionEntries(briefing: Briefing, issue: Issue, party: string): PositionEntry[] {
  const own = briefing.positionsOn(issue.id).filter((position) => position.whose === party);
  if (own.length === 0) {
    const [about, whose] = [name(briefing, issue.id), name(briefing, party)];
    return [{ kind: 'position', issue: about, whose, support: undefined }];
  }
  return own.map((position) => positionEntry(briefing, position));
}

export const positionEntry = (briefing: Briefing, position: Position): PositionEntry => ({
  kind: 'position',
  issue: name(briefing, position.issue),
  whose: name(briefing, position.whose),
  text: positionLine(briefing, position),
  support: supportOf(briefing, position.claims, 'act'),
});

export function questionEntry(briefing: Briefing, question: OpenQuestion): QuestionEntry {
  const { about, reason, ask, claims, quoted } = question;
  return {
    kind: 'question',
    about: named(briefing, about),
    question: question.question,
    ...(quoted === undefined
      ? {}
      : { quoted: briefing.claims(quoted).map((claim) => claimLine(briefing, claim)) }),
    reason,
    ask: named(briefing, ask),
    support: supportOf(briefing, claims),
  };
}

export function personEntry(briefing: Briefing, person: Person): PersonEntry {
  return {
    kind: 'person',
    id: person.id,
    name: briefing.nameOf(person.id),
    isNamed: person.name !== undefined,
    otherNames: (person.otherNames ?? []).map(({ name }) => name),
    ...(person.role === undefined ? {} : { role: person.role }),
    ...link(briefing, 'of', person.of),
    support: supportOf(briefing, person.claims),
  };
}

export function organizationEntry(briefing: Briefing, organization: Organization): OrganizationEntry {
  const { id, name, kind, label, otherNames = [], partOf } = organization;
  return {
    kind: 'organization',
    id,
    name,
    type: kindWord(kind, label),
    otherNames: otherNames.map((other) => other.name),
    ...link(briefing, 'partOf', partOf),
  };
}

/** @param comesUpIn ids of the issues and events in which the place comes up */
export function placeEntry(briefing: Briefing, place: Place, comesUpIn: readonly string[]): PlaceEntry {
  return {
    kind: 'place',
    id: place.id,
    name: place.name,
    ...(place.kind === undefined ? {} : { type: place.kind }),
    otherNames: (place.otherNames ?? []).map(({ name }) => name),
    ...link(briefing, 'partOf', place.partOf),
    comesUpIn: named(briefing, comesUpIn),
  };
}

function sourceEntry(source: Source): SourceEntry {
  const { id, title, publisher, author, published, url } = source;
  return {
    kind: 'source',
    id,
    title,
    type: kindWord(source.kind, source.label),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  };
}

/** What is behind a sentence: as soft as its softest claim, in that claim's voice. */
export function supportOf(
  briefing: Briefing,
  claimIds: readonly string[] | undefined,
  citedFor: CitedFor = 'content',
): Support | undefined {
  const standing = briefing.standingOf(claimIds);
  const softest = softestClaim(briefing, claimIds);
  if (standing === undefined || softest === undefined) return undefined;
  const claims = briefing.claims(claimIds).sort(byPlace);
  const use = useFor(briefing, claimIds ?? [], citedFor);
  const places = new Map(claims.map(({ source, at }) => [`${source} ${at}`, { source, at }]));
  return {
    standing,
    use,
    ...(citedFor === 'content' && claims.some((claim) => briefing.isDisputed(claim))
      ? { disputed: true }
      : {}),
    tone: toneOf(use),
    attribution: attributionWords(briefing, softest),
    cues: [...new Set(claims.flatMap(({ cue }) => (cue === undefined ? [] : [cue])))],
    places: [...places.values()],
  };
}

/** A claim that another is about goes by its id: its words would stand there without their standing. */
function name(briefing: Briefing, id: string): Named {
  const entity = briefing.entity(id);
  if (entity === undefined || ['claims', 'positions', 'notes'].includes(entity.kind)) return { id, name: id };
  const status = entity.kind === 'events' ? { status: entity.value.status } : {};
  return { id, name: entityName(entity), ...status };
}

const named = (briefing: Briefing, ids: readonly string[] = []): Named[] =>
  ids.map((id) => name(briefing, id));

const link = <Field extends string>(
  briefing: Briefing,
  field: Field,
  id: string | undefined,
): { [F in Field]?: Named } =>
  (id === undefined ? {} : { [field]: name(briefing, id) }) as { [F in Field]?: Named };
