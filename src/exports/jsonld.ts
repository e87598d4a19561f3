import { inOrder } from '../answers/shared/events/events.js';
import type { Briefing } from '../briefing/briefing.js';
import type { Organization, Person, Place, Source } from '../briefing/file/schema.js';
import { kindWord } from '../briefing/file/vocabulary.js';
import { openQuestions } from '../briefing/questions.js';
import { STANDINGS as STANDING_NAMES } from '../briefing/standing.js';
import { USES as USE_NAMES } from '../briefing/use.js';
import { printed } from '../render/json.js';
import { dateWords } from '../text/dates.js';
import type { Exported } from './export.js';
import { claimNode, eventNode, issueNode, questionNode } from './jsonld-claims.js';
import {
  address,
  DISPUTED,
  draftTerms,
  isoDate,
  listed,
  type Node,
  reference,
  STANDINGS,
  statementNode,
  USES,
} from './jsonld-node.js';
import { revisedOn } from './remarks.js';

/**
 * Writes linked data: JSON-LD 1.1 with the types of schema.org. Entries have addresses within the file, such as
 * `#c28`. schema.org has no term for how sure a source is, so a standing is a keyword from a term set that
 * the file defines.
 */
export function jsonld(briefing: Briefing): Exported {
  const graph = [
    datasetNode(briefing),
    termSet(STANDINGS, 'How sure the source is', ['no claim', ...STANDING_NAMES]),
    termSet(USES, 'How a claim may be stated', [...USE_NAMES, DISPUTED]),
    ...nodesOf(briefing),
  ];
  return {
    ok: true,
    text: printed({ '@context': 'https://schema.org', '@graph': graph }),
    leftOut: notesLeftOut(briefing),
  };
}

const nodesOf = (briefing: Briefing): Node[] => [
  ...briefing.all('issues').map((issue) => issueNode(briefing, issue)),
  ...inOrder(briefing, briefing.all('events')).map((event) => eventNode(briefing, event)),
  ...briefing.all('people').map((person) => personNode(briefing, person)),
  ...briefing.all('organizations').map((organization) => organizationNode(briefing, organization)),
  ...briefing.all('places').map((place) => placeNode(briefing, place)),
  ...briefing.all('claims').map((claim) => claimNode(briefing, claim)),
  ...openQuestions(briefing).map((question) => questionNode(briefing, question)),
  ...briefing.all('sources').map(sourceNode),
];

function datasetNode(briefing: Briefing): Node {
  const { id, title, language, summary } = briefing.file;
  return {
    '@type': 'Dataset',
    '@id': '#',
    identifier: id,
    name: title,
    inLanguage: language,
    dateModified: revisedOn(briefing),
    description: NOTE,
    hasPart: listed(summary.map((statement) => statementNode(briefing, statement))),
  };
}

/**
 * Explains what schema.org cannot express. The file contains this text because it may be passed on without
 * other documentation.
 */
const NOTE =
  'This file records what sources say, not what is true. A keyword from the set #standings says how sure the source is, ' +
  'a keyword from the set #uses says how a claim may be stated, and creditText names the voice. schema.org has no terms ' +
  'for these, so programs that read only text, name or jobTitle could mistake an allegation for a fact. The property ' +
  'position is the place in the source.';

const termSet = (id: string, name: string, terms: readonly string[]): Node => ({
  '@type': 'DefinedTermSet',
  '@id': id,
  name,
  hasDefinedTerm: terms.map((term) => ({ '@type': 'DefinedTerm', name: term })),
});

/** Notes are not exported, since they contain the words of an editor and not those of a source. */
function notesLeftOut(briefing: Briefing): string[] {
  const { length } = briefing.all('notes');
  return length === 0 ? [] : [`${length} ${length === 1 ? 'note' : 'notes'} (the editor's own words)`];
}

/**
 * Makes the node of a person. The role is also exported as a statement with a standing (`subjectOf`), since it is based
 * on claims.
 */
function personNode(briefing: Briefing, person: Person): Node {
  const { id, name, role, of, otherNames = [], claims = [] } = person;
  const words = briefing.nameOf(id);
  return {
    '@type': 'Person',
    '@id': address(id),
    ...(name === undefined ? { description: `${words} (unnamed in the source)` } : { name }),
    alternateName: listed(otherNames.map((other) => other.name)),
    jobTitle: role,
    worksFor: of === undefined ? undefined : { '@type': 'Organization', ...reference(briefing, of) },
    subjectOf:
      role === undefined ? undefined : statementNode(briefing, { text: `${words} · ${role}`, claims }),
    keywords: listed(draftTerms(person)),
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

function organizationNode(briefing: Briefing, organization: Organization): Node {
  const { id, name, kind, label, otherNames = [], partOf } = organization;
  return {
    '@type': ORGANIZATION_TYPES[kindWord(kind, label)] ?? 'Organization',
    '@id': address(id),
    name,
    alternateName: listed(otherNames.map((other) => other.name)),
    parentOrganization: partOf === undefined ? undefined : reference(briefing, partOf),
    keywords: listed(draftTerms(organization)),
  };
}

const PLACE_TYPES: Readonly<Record<string, string>> = {
  country: 'Country',
  city: 'City',
  sea: 'SeaBodyOfWater',
};

function placeNode(briefing: Briefing, place: Place): Node {
  const { id, name, kind = '', otherNames = [], partOf } = place;
  return {
    '@type': PLACE_TYPES[kind] ?? 'Place',
    '@id': address(id),
    name,
    alternateName: listed(otherNames.map((other) => other.name)),
    containedInPlace: partOf === undefined ? undefined : reference(briefing, partOf),
    keywords: listed(draftTerms(place)),
  };
}

const SOURCE_TYPES: Readonly<Record<string, string>> = {
  'news article': 'NewsArticle',
  report: 'Report',
  post: 'SocialMediaPosting',
};

function sourceNode({ id, title, kind, publisher, author, published, url }: Source): Node {
  const date = isoDate(published);
  return {
    '@type': SOURCE_TYPES[kind] ?? 'CreativeWork',
    '@id': address(id),
    name: title,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    author: author && { '@type': 'Person', name: author },
    datePublished: date,
    // schema.org cannot express an uncertain date, so it is given in words.
    description:
      published === undefined || date !== undefined ? undefined : `Published: ${dateWords(published)}`,
    url,
  };
}
