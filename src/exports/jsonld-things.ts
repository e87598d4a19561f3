import type { Briefing } from '../briefing/briefing.js';
import type { Organization, Person, Place, Source } from '../briefing/file/schema.js';
import { kindWord } from '../briefing/file/vocabulary.js';
import { dateWords } from '../text/dates.js';
import { address, draftTerms, isoDate, listed, type Node, reference, statementNode } from './jsonld-node.js';

/**
 * Makes the node of a person. The role is also exported as a statement with a standing (`subjectOf`), since it is based
 * on claims.
 */
export function personNode(briefing: Briefing, person: Person): Node {
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

export function organizationNode(briefing: Briefing, organization: Organization): Node {
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

export function placeNode(briefing: Briefing, place: Place): Node {
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

export function sourceNode({ id, title, kind, publisher, author, published, url }: Source): Node {
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
