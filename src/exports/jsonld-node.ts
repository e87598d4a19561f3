import { supportOf } from '../answers/shared/records.js';
import type { SupportRecord } from '../answers/shared/schema.js';
import type { Briefing } from '../briefing/briefing.js';
import { voiceWords } from './remarks.js';

export type Value = string | number | Node | readonly Value[] | undefined;

/** A node of the graph. Fields whose value is undefined are not written. */
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

/** Returns undefined if the list is empty, so that the field is not written. */
export const listed = (values: readonly Value[]): Value => (values.length > 0 ? values : undefined);

/**
 * Makes a reference to an entry, with its name and, for an event, its status. References to claims, positions
 * and notes have only the address.
 */
export function reference(briefing: Briefing, id: string): Node {
  const entity = briefing.entity(id);
  if (entity === undefined || ['claims', 'positions', 'notes'].includes(entity.kind))
    return { '@id': address(id) };
  const status = entity.kind === 'events' ? { keywords: [term(entity.value.status, STATUSES)] } : {};
  return { '@id': address(id), name: briefing.nameOf(id), ...status };
}

export const references = (briefing: Briefing, ids: readonly string[] = []): Value =>
  listed([...new Set(ids)].map((id) => reference(briefing, id)));

export const standingTerms = (support: SupportRecord | undefined): Node[] =>
  support === undefined
    ? [term('no claim', STANDINGS)]
    : [
        term(support.standing, STANDINGS),
        term(support.use, USES),
        ...(support.disputed ? [term(DISPUTED, USES)] : []),
      ];

export const draftTerms = ({ proposed }: { readonly proposed?: unknown }): Node[] =>
  proposed === undefined ? [] : [term(PROPOSED, STATUSES)];

/** Makes the node of a sentence by the author: a claim that has no address and is based on the claims it cites. */
export function statementNode(
  briefing: Briefing,
  { text, claims }: { readonly text: string; readonly claims: readonly string[] },
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

/** Returns the date if it is valid in ISO 8601; undefined for the uncertain dates and intervals of EDTF. */
export const isoDate = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(date) ? date : undefined;
