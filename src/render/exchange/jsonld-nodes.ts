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
} from '../../document/entries.js';
import type { ClaimLine } from '../../document/inline.js';
import { dateWords } from '../../text/date-words.js';

type Value = string | number | Node | readonly Value[] | undefined;

/** A node of the graph; fields that are undefined are not written. */
export interface Node {
  readonly '@type'?: string;
  readonly [field: string]: Value;
}

const address = (id: string): string => `#${id}`;
const reference = ({ id, name, status }: Named): Node => ({
  '@id': address(id),
  name,
  ...(status === undefined ? {} : { keywords: [term(status, STATUSES)] }),
});
/** An empty list says nothing. */
const listed = (values: readonly Value[]): Value => (values.length > 0 ? values : undefined);
export const STANDINGS = '#standings';
export const USES = '#uses';
const HEDGES = '#hedge-words';
const REASONS = '#reasons';
const STATUSES = '#statuses';

/** A thing of a briefing as schema.org has it. */
export function entryNode(entry: Entry, language: string): Node {
  switch (entry.kind) {
    case 'claim':
      return claimNode(entry, language);
    case 'event':
      return eventNode(entry, language);
    case 'issue':
      return issueNode(entry, language);
    case 'person':
      return personNode(entry, language);
    case 'organization':
      return organizationNode(entry);
    case 'place':
      return placeNode(entry);
    case 'position':
      return positionNode(entry, language);
    case 'question':
      return questionNode(entry, language);
    case 'source':
      return sourceNode(entry);
  }
}

const term = (name: string, set: string): Node => ({
  '@type': 'DefinedTerm',
  name,
  inDefinedTermSet: { '@id': set },
});

/** How sure the voice is, how it may be put, and whether that is contradicted. */
const standingTerms = ({ standing, use, disputed }: Support): Node[] => [
  term(standing, STANDINGS),
  term(use, USES),
  ...(disputed ? [term('disputed', USES)] : []),
];

function claimNode(claim: ClaimLine & Partial<Pick<ClaimEntry, 'about'>>, language: string): Node {
  return {
    '@type': 'Claim',
    '@id': address(claim.id),
    text: claim.text,
    inLanguage: language,
    keywords: [
      term(claim.standing, STANDINGS),
      term(claim.use, USES),
      ...(claim.cue === undefined ? [] : [term(claim.cue, HEDGES)]),
    ],
    creditText: claim.attribution,
    appearance: { '@id': address(claim.source) },
    position: claim.at,
    about: claim.about?.map(reference),
    comment: claim.remarks?.map((text) => ({ '@type': 'Comment', text })),
  };
}

/** A sentence of the author's: a claim without an address, with what it rests on. */
const statementNode = ({ text, support }: StatementEntry, language: string): Node => ({
  '@type': 'Claim',
  text,
  inLanguage: language,
  ...supportFields(support),
});

function supportFields(support: Support | undefined): Node {
  if (!support) return { keywords: [term('no claim behind it', STANDINGS)] };
  return {
    keywords: [...standingTerms(support), ...support.cues.map((cue) => term(cue, HEDGES))],
    creditText: support.attribution,
    appearance: [...new Set(support.places.map(({ source }) => source))].map((source) => ({
      '@id': address(source),
    })),
    position: support.places.map(({ at }) => at),
  };
}

/** schema.org knows events that are scheduled or called off, and none that is not confirmed. */
const EVENT_STATUS: Readonly<Record<string, string>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

function eventNode(event: EventEntry, language: string): Node {
  const [start, end] = (event.when ?? '').split('/');
  return {
    '@type': 'Event',
    '@id': address(event.id),
    name: event.title,
    additionalType: event.type,
    eventStatus: event.support?.tone === 'doubtful' ? undefined : EVENT_STATUS[event.status],
    startDate: isoDate(start),
    endDate: isoDate(end),
    description: whenWords(event),
    duration: event.duration,
    location: listed(event.where.map((place) => ({ '@type': 'Place', ...reference(place) }))),
    attendee: listed(event.who.map((person) => reference(person))),
    superEvent: event.partOf && reference(event.partOf),
    keywords: [
      ...(event.support ? standingTerms(event.support) : [term('no claim behind it', STANDINGS)]),
      term(event.status, STATUSES),
    ],
    subjectOf: event.claims.map((claim) => claimNode(claim, language)),
  };
}

/** A year, month or day of ISO 8601; what EDTF marks as uncertain has no other word there. */
const isoDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(date) ? date : undefined;

function whenWords({ when, timing }: EventEntry): string {
  if (when !== undefined) return `When: ${dateWords(when)}`;
  return `When: ${timing === undefined ? 'not stated' : `“${timing}”, no date`}`;
}

const issueNode = (issue: IssueEntry, language: string): Node => ({
  '@type': 'Thing',
  '@id': address(issue.id),
  name: issue.title,
  description: issue.group,
  subjectOf: issue.statements.map((statement) => statementNode(statement, language)),
});

/** A party of whose position nothing is said: an open question, since there is nothing to claim. */
function positionNode({ issue, whose, text, support }: PositionEntry, language: string): Node {
  const about = [reference(issue), reference(whose)];
  if (text !== undefined) return { ...statementNode({ text, support }, language), about };
  return {
    '@type': 'Question',
    text: `${issue.name} · ${whose.name} · Which position?`,
    inLanguage: language,
    about,
    keywords: [term('not stated', REASONS)],
  };
}

/** A question that has no answer; what it quotes and rests on are claims of its own. */
const questionNode = (
  { about, question, quoted, reason, ask, support }: QuestionEntry,
  language: string,
): Node => ({
  '@type': 'Question',
  text: question,
  inLanguage: language,
  about: listed(about.map(reference)),
  keywords: [term(reason, REASONS)],
  citation: quoted?.map((claim) => claimNode(claim, language)),
  mentions: listed(ask.map(reference)),
  position: support?.places.map(({ at }) => at),
});

function personNode(
  { id, name, isNamed, otherNames, role, of, support }: PersonEntry,
  language: string,
): Node {
  return {
    '@type': 'Person',
    '@id': address(id),
    ...(isNamed ? { name } : { description: `${name} (unnamed in the source)` }),
    alternateName: listed(otherNames),
    jobTitle: role,
    worksFor: of && { '@type': 'Organization', ...reference(of) },
    subjectOf:
      role === undefined ? undefined : statementNode({ text: `${name} · ${role}`, support }, language),
  };
}

const ORGANIZATION_TYPES: Readonly<Record<string, string>> = {
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  administration: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  company: 'Corporation',
  party: 'PoliticalParty',
  union: 'WorkersUnion',
  school: 'EducationalOrganization',
  media: 'NewsMediaOrganization',
  charity: 'NGO',
};

const organizationNode = ({ id, name, type, otherNames, partOf }: OrganizationEntry): Node => ({
  '@type': ORGANIZATION_TYPES[type] ?? 'Organization',
  '@id': address(id),
  name,
  alternateName: listed(otherNames),
  parentOrganization: partOf && reference(partOf),
});

const PLACE_TYPES: Readonly<Record<string, string>> = {
  country: 'Country',
  city: 'City',
  sea: 'SeaBodyOfWater',
};

const placeNode = ({ id, name, type = '', otherNames, partOf }: PlaceEntry): Node => ({
  '@type': PLACE_TYPES[type] ?? 'Place',
  '@id': address(id),
  name,
  alternateName: listed(otherNames),
  containedInPlace: partOf && reference(partOf),
});

const SOURCE_TYPES: Readonly<Record<string, string>> = {
  'news article': 'NewsArticle',
  report: 'Report',
  post: 'SocialMediaPosting',
};

const sourceNode = ({ id, title, type, publisher, author, published, url }: SourceEntry): Node => ({
  '@type': SOURCE_TYPES[type] ?? 'CreativeWork',
  '@id': address(id),
  name: title,
  publisher: publisher && { '@type': 'Organization', name: publisher },
  author: author && { '@type': 'Person', name: author },
  datePublished: isoDate(published),
  // A date that is not certain is none of schema.org's.
  description:
    published === undefined || isoDate(published) ? undefined : `Published: ${dateWords(published)}`,
  url,
});
