import { inOrder } from '../answers/shared/events/events.js';
import type { Briefing } from '../briefing/briefing.js';
import { openQuestions } from '../briefing/questions.js';
import { STANDINGS as STANDING_NAMES } from '../briefing/standing.js';
import { USES as USE_NAMES } from '../briefing/use.js';
import { printed } from '../render/json.js';
import type { Exported } from './export.js';
import { claimNode, eventNode, issueNode, questionNode } from './jsonld-claims.js';
import { DISPUTED, listed, type Node, STANDINGS, statementNode, USES } from './jsonld-node.js';
import { organizationNode, personNode, placeNode, sourceNode } from './jsonld-things.js';
import { revisedOn } from './origin.js';

/**
 * Open data: JSON-LD 1.1 with the types of schema.org. Every node has an address within the file (`#c28`). schema.org
 * has no word for how sure a source is, so a standing is a keyword from a set of terms that the file itself defines.
 */
export function jsonld(briefing: Briefing): Exported {
  const graph = [
    datasetNode(briefing),
    termSet(STANDINGS, 'How sure the source is', ['no claim behind it', ...STANDING_NAMES]),
    termSet(USES, 'How it may be said', [...USE_NAMES, DISPUTED]),
    ...nodesOf(briefing),
  ];
  return {
    ok: true,
    pieces: printed({ '@context': 'https://schema.org', '@graph': graph }),
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

/** What the vocabulary cannot say, in the file itself, since files travel without their README. */
const NOTE =
  'What sources say, not what is true. The keyword of a node from the set #standings says how sure its source is, ' +
  'that from the set #uses how it may be said; ' +
  'creditText says in whose voice. schema.org has no word for either, so a reader of text, name or jobTitle alone ' +
  'would take for a fact what may only be alleged. A position is the place in the source.';

const termSet = (id: string, name: string, terms: readonly string[]): Node => ({
  '@type': 'DefinedTermSet',
  '@id': id,
  name,
  hasDefinedTerm: terms.map((term) => ({ '@type': 'DefinedTerm', name: term })),
});

/** Notes are the editor's own words and no record of a source. */
function notesLeftOut(briefing: Briefing): string[] {
  const { length } = briefing.all('notes');
  return length === 0 ? [] : [`${length} ${length === 1 ? 'note' : 'notes'} (the editor's own words)`];
}
