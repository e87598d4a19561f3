import type { Document } from '../../document/document.js';
import type { Entry } from '../../document/entries.js';
import { printed } from '../json.js';
import type { Limits, Renderer } from '../renderer.js';
import { entryNode, type Node, STANDINGS, USES } from './jsonld-nodes.js';

/**
 * Open data: JSON-LD 1.1 with the types of schema.org. Every node has an address within the file (`#c28`). schema.org
 * has no word for how sure a source is, so a standing is a keyword from a set of terms that the file itself defines.
 */
export const jsonld: Renderer = (document) =>
  printed({
    '@context': 'https://schema.org',
    '@graph': [
      datasetNode(document),
      standingsNode(document),
      USES_NODE,
      ...(document.entries ?? []).map((entry) => entryNode(entry, document.language)),
    ],
  });

export const jsonldLimits: Limits = ({ entries }) => {
  if (entries?.some(({ kind }) => kind !== 'source')) return { leftOut: [] };
  const refusal = entries
    ? ({ words: NOTHING_THERE, because: 'nothing there' } as const)
    : ({ words: NO_WORD, because: 'wrong command' } as const);
  return { refusal, leftOut: [] };
};

const NOTHING_THERE = 'there is nothing to put in open data (ask for more, or use --format json)';
const NO_WORD =
  'there is nothing in this answer that schema.org has a word for, or it is about several briefings (use --format json, or ask for claims, issue, people, places, timeline or gaps)';

function datasetNode({ title, origin, language }: Document): Node {
  return {
    '@type': 'Dataset',
    '@id': '#',
    name: title,
    inLanguage: language,
    isPartOf: origin && { '@type': 'Dataset', identifier: origin.id, name: origin.title },
    dateModified: origin?.revised,
    description: NOTE,
  };
}

/** What the vocabulary cannot say, in the file itself, since files travel without their README. */
const NOTE =
  'What sources say, not what is true. The keyword of a node from the set #standings says how sure its source is, ' +
  'that from the set #uses how it may be said; ' +
  'creditText says in whose voice. schema.org has no word for either, so a reader of text, name or jobTitle alone ' +
  'would take for a fact what may only be alleged. A position is the place in the source.';

function standingsNode({ entries = [] }: Document): Node {
  const used = new Set(entries.flatMap(standingsIn));
  return {
    '@type': 'DefinedTermSet',
    '@id': STANDINGS,
    name: 'How sure the source is',
    hasDefinedTerm: [...used].sort().map((name) => ({ '@type': 'DefinedTerm', name })),
  };
}

/** How a sentence may be put by someone who speaks of it. */
const USES_NODE: Node = {
  '@type': 'DefinedTermSet',
  '@id': USES,
  name: 'How it may be said',
  hasDefinedTerm: ['as reported', 'as a plan', 'with attribution', 'not as fact', 'disputed'].map((name) => ({
    '@type': 'DefinedTerm',
    name,
  })),
};

function standingsIn(entry: Entry): string[] {
  switch (entry.kind) {
    case 'claim':
      return [entry.standing];
    case 'event':
      return [
        ...(entry.support ? [entry.support.standing] : []),
        ...entry.claims.map(({ standing }) => standing),
      ];
    case 'issue':
      return entry.statements.flatMap(({ support }) => support?.standing ?? []);
    case 'person':
    case 'position':
      return entry.support ? [entry.support.standing] : [];
    case 'question':
      return (entry.quoted ?? []).map(({ standing }) => standing);
    case 'organization':
    case 'place':
    case 'source':
      return [];
  }
}
