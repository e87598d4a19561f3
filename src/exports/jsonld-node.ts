import { supportOf } from '../answers/shared/records.js';
import type { SupportRecord } from '../answers/shared/schema.js';
import type { Briefing } from '../briefing/briefing.js';
import { voiceWords } from './voice-words.js';

/** What the nodes of the graph are made of. schema.org has no word for a standing or a use: they are keywords from sets. */

export type Value = string | number | Node | readonly Value[] | undefined;

/** A node of the graph; fields that are undefined are not written. */
export interface Node {
  readonly '@type'?: string;
  readonly [field: string]: Value;
}

export const STANDINGS = '#standings';
export const USES = '#uses';
export const HEDGES = '#hedge-words';
export const REASONS = '#reasons';
export const STATUSES = '#statuses';

export const DISPUTED = 'disputed';
const PROPOSED = 'proposed';

export const address = (id: string): string => `#${id}`;

export const term = (name: string, set: string): Node => ({
  '@type': 'DefinedTerm',
  name,
  inDefinedTermSet: { '@id': set },
});

/** An empty list says nothing. */
export const listed = (values: readonly Value[]): Value => (values.length > 0 ? values : undefined);

/** Something else in the briefing by its name, with its status where it is an event; a claim goes by its address alone. */
export function reference(briefing: Briefing, id: string): Node {
  const entity = briefing.entity(id);
  if (entity === undefined || ['claims', 'positions', 'notes'].includes(entity.kind))
    return { '@id': address(id) };
  const status = entity.kind === 'events' ? { keywords: [term(entity.value.status, STATUSES)] } : {};
  return { '@id': address(id), name: briefing.nameOf(id), ...status };
}

export const references = (briefing: Briefing, ids: readonly string[] = []): Value =>
  listed([...new Set(ids)].map((id) => reference(briefing, id)));

/** How sure the voice is, how it may be put, and whether that is contradicted. */
export const standingTerms = (support: SupportRecord | undefined): Node[] =>
  support === undefined
    ? [term('no claim behind it', STANDINGS)]
    : [
        term(support.standing, STANDINGS),
        term(support.use, USES),
        ...(support.disputed ? [term(DISPUTED, USES)] : []),
      ];

/** For what a draft proposes and nobody has reviewed. */
export const draftTerms = ({ proposed }: { readonly proposed?: unknown }): Node[] =>
  proposed === undefined ? [] : [term(PROPOSED, STATUSES)];

export interface Cited {
  readonly text: string;
  readonly claims: readonly string[];
}

/** A sentence of the author's: a claim without an address, with the claims behind it. */
export function statementNode(
  briefing: Briefing,
  { text, claims }: Cited,
  citedFor: 'content' | 'act' = 'content',
): Node {
  const support = supportOf(briefing, claims, citedFor);
  return {
    '@type': 'Claim',
    text,
    inLanguage: briefing.file.language,
    keywords: standingTerms(support),
    ...(support === undefined ? {} : { creditText: voiceWords(briefing, claims) }),
    isBasedOn: listed(claims.map((id) => ({ '@id': address(id) }))),
  };
}
